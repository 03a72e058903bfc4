/** Types of results, options and parts of the material: all that stand in a signature of the front and its namespaces. */
export type { AgreementFigureOptions } from '../agreement/agreement.figure.js';
export type { Agreement, AgreementOptions, CodeAgreement, OverallAgreement } from '../agreement/agreement.js';
export type { AgreementStatementOptions } from '../agreement/agreement.statements.js';
export type { AgreementTableOptions } from '../agreement/agreement.tables.js';
export type { AgreementRecord } from '../agreement/agreementRecords.js';
export type { AgreementByUnitTableOptions } from '../agreement/byUnit.tables.js';
export type { AgreementUnit, agreementUnits } from '../agreement/codeTables.js';
export type { Absence, Coefficient } from '../agreement/coefficient.js';
export type { ByCoefficient, CoefficientName, coefficients } from '../agreement/coefficients.js';
export type {
  LeftOut as NotCompared,
  LeftOutReason,
  leftOutReasons,
  NotJudged,
} from '../agreement/comparison.js';
export type { DisagreementTableOptions } from '../agreement/disagreement.tables.js';
export type { CoderVersion, Disagreement, Disagreements } from '../agreement/disagreements.js';
export type { Estimate, Estimates } from '../agreement/estimate.js';
export type { CoderPrevalence, PairCounts } from '../agreement/prevalence.js';
export type { Ratings, RatingsOptions } from '../agreement/ratings.js';
export type { SaturationFigureOptions } from '../agreement/saturation.figure.js';
export type {
  Saturation,
  SaturationOptions,
  SaturationOverOrders,
  SaturationRun,
  SaturationStatus,
  SaturationStep,
} from '../agreement/saturation.js';
export type {
  CodeStatus,
  EstimateStatus,
  NoInterval,
  Note,
  NothingCompared,
  NoValue,
} from '../agreement/status.js';
export type { UnitOptions } from '../agreement/unitOptions.js';
export type { AccumulateWindowsOptions, Connections } from '../cooccurrence/accumulateWindows.js';
export type { QuotesOptions } from '../cooccurrence/context.quotes.js';
export type { CoOccurrenceOptions } from '../cooccurrence/coOccurrence.js';
export type { Cell, Evidence, MatrixParts } from '../cooccurrence/cooccurrenceMatrix.js';
export type { ImpossibleReason } from '../cooccurrence/impossibleCells.js';
export type { CodePattern, JointEvidence, JointOccurrence } from '../cooccurrence/jointOccurrence.js';
export type { KnownCells } from '../cooccurrence/knownUnits.js';
export type { MatrixRemark, NotJudged as NotJudgedInUnits } from '../cooccurrence/matrixRemarks.js';
export type { ConnectionCounting } from '../cooccurrence/movingWindow.js';
export type { NoTest } from '../cooccurrence/noTest.js';
export type { Counted, Counting, Window } from '../cooccurrence/parseUnit.js';
export type { CodeChoice } from '../corpus/chooseCodes.js';
export type { Code, Family, families } from '../corpus/code.js';
export type { CodeDraft } from '../corpus/codeTree.js';
export type {
  CodingTable,
  CorpusFilter,
  CorpusParts,
  LineTable,
  Provenance,
  SelectionTable,
} from '../corpus/corpus.js';
export type { BuilderOptions } from '../corpus/corpusBuilder.js';
export type {
  Authorship,
  Box,
  Case,
  CodingDetails,
  CorpusDetails,
  Graph,
  GraphElement,
  Link,
  MarkTable,
  MemberSet,
  Reference,
  Region,
  RegionTable,
  SourceDetails,
  SyncPoint,
  Transcript,
  Variable,
  VariableValue,
} from '../corpus/details.js';
export type { DetailsBuilder, NewCodingDetails, NewMark } from '../corpus/detailsBuilder.js';
export type { DetailCounts, ImportedProject, ImportReport, OffsetReport } from '../corpus/importReport.js';
export type { Interest } from '../corpus/interests.js';
export type { Judgement } from '../corpus/judgement.js';
export type { NewCode, NewSource } from '../corpus/newParts.js';
export type { ProblemOptions } from '../corpus/problem.statements.js';
export type { Message, Place } from '../corpus/problemList.js';
export type { Coder, Memo, Source, SourceKind, sourceKinds } from '../corpus/source.js';
export type { SourceValues, Wanted } from '../corpus/sourcesWhere.js';
export type { SourceText } from '../corpus/sourceText.js';
export type { TextColumn } from '../corpus/textColumn.js';
export type { JudgedPlace, Unjudged, UnjudgedBuilder, UnjudgedTable } from '../corpus/unjudged.js';
export type { Level, levelOrder } from '../corpus/vocabulary.js';
export type { Figure } from '../figures/figure.js';
export type { ColumnTable } from '../frames/toArquero.js';
export type { Frame } from '../frames/toFrame.js';
export type { Analysis, ChosenAnalysis } from '../inference/analysis/analysis.js';
export type { AnalysisKey, AnalysisOptions, PlaceOfChoice } from '../inference/analysis/analysisOptions.js';
export type { BradleyTerry, BradleyTerryOptions } from '../inference/bradleyTerry.js';
export type { Homogeneity } from '../inference/breslowDay.js';
export type { Calibration, CalibrationOptions, CalibrationRecord } from '../inference/calibration.js';
export type { CellNote, CellReason, CellStatus, cellStatuses } from '../inference/cellStatus.js';
export type { CellClusters, CellTest, CellTestOptions } from '../inference/cellTest.js';
export type { CellTestTableOptions } from '../inference/cellTest.tables.js';
export type { ChosenPair } from '../inference/chosenPair.js';
export type { CircularTriads } from '../inference/circularTriads.js';
export type { ClusteredP } from '../inference/clusteredLabels.js';
export type { CochranMantelHaenszel } from '../inference/cochranMantelHaenszel.js';
export type { CodeLayout, UnitCodes } from '../inference/codeLayout.js';
export type { CellContrast, ComparedGroups, CompareGroupsOptions } from '../inference/compareGroups.js';
export type { ComparedGroupsTableOptions } from '../inference/compareGroups.tables.js';
export type { OddsRatio } from '../inference/conditionalOddsRatio.js';
export type { CooccurrenceFindingsOptions } from '../inference/cooccurrence.findings.js';
export type { Declaration } from '../inference/declaration.js';
export type { EvidenceFigureOptions } from '../inference/evidence.figure.js';
export type { ExactTest } from '../inference/exactTest.js';
export type { ExplainOptions } from '../inference/explain.statements.js';
export type { ExchangeFacts, Facts, FactsOptions } from '../inference/facts.js';
export type { ForestFigureOptions } from '../inference/forest.figure.js';
export type { ContrastStatistic, GroupContrast, GroupContrastOptions } from '../inference/groupContrast.js';
export type { HeatmapOptions } from '../inference/heatmap.figure.js';
export type {
  ItemDeviation,
  ItemDeviationOptions,
  ItemDeviations,
  ItemValues,
} from '../inference/itemDeviations.js';
export type { JointNull, jointNulls } from '../inference/jointNull.js';
export type {
  JointSignFlipOptions,
  JointSignFlipTest,
  StatisticsOfSums,
} from '../inference/jointSignFlipTest.js';
export type { LabelTest, LabelTestOptions } from '../inference/labelTest.js';
export type { CoOccurrenceFigureOptions } from '../inference/matrix.figure.js';
export type { MeanContrast, MeanContrastOptions } from '../inference/meanContrast.js';
export type { NullDistribution } from '../inference/nullDistribution.js';
export type { PermutationOptions } from '../inference/permutationPlan.js';
export type { PermutationTest } from '../inference/permutationTest.js';
export type { CellPlan, PlanAim, PlanOptions, SourceInformation } from '../inference/plan.js';
export type { PooledHypergeometric } from '../inference/pooledHypergeometric.js';
export type { QuestionClusters } from '../inference/questionClusters.js';
export type { ShiftMoments, ShiftTest } from '../inference/shiftTest.js';
export type { SignFlipOptions, SignFlipTest } from '../inference/signFlipTest.js';
export type { SmallestOddsRatio } from '../inference/smallestOddsRatio.js';
export type { SourceFlipOptions, SourceFlips } from '../inference/sourceFlips.js';
export type { SourceTables, StratifiedTables } from '../inference/stratifiedTables.js';
export type { CodeStreak, Streaks, StreakWarning } from '../inference/streaks.js';
export type { StrongestCellTableOptions } from '../inference/strongest.tables.js';
export type { CellVerdict } from '../inference/verdict.js';
export type { CellMeasure } from '../measures/cellMeasure.js';
export type { CellRecord, fields } from '../measures/cellRecords.js';
export type { MeasureFigureOptions } from '../measures/measure.figure.js';
export type { CodeValues, Margins, Measure, MeasureAbout } from '../measures/measure.js';
export type { MeasureEntry } from '../measures/measureGuide.js';
export type { MeasureName, measures, RankingMeasure } from '../measures/measures.js';
export type { OddsRatios } from '../measures/oddsRatio.js';
export type { AskedCounts } from '../notebook/asking/askedCounts.js';
export type { AskedTests } from '../notebook/asking/askedTests.js';
export type { AskedUnits, AskOptions, CodesAsked, UnitAsked } from '../notebook/asking/askedUnits.js';
export type { ConvertOptions } from '../notebook/convert.js';
export type { OpenOptions } from '../notebook/openProject.js';
export type { SavedSets, SetParts } from '../notebook/openSets.js';
export type { Savable, SaveOptions } from '../notebook/save.js';
export type { Shown } from '../notebook/show.js';
export type { ShownAsOne } from '../notebook/shownOf.js';
export type { UnitsTableOptions } from '../notebook/unitsTable.js';
export type { CellAgreement, OpposingGroup } from '../questions/consistency/agreement.js';
export type { AskConsistencyOptions, ConsistencyAnswer } from '../questions/consistency/askConsistency.js';
export type { ConsistencyGrouping, GroupComparison } from '../questions/consistency/compareByAttribute.js';
export type {
  Consistency,
  ConsistencyCell,
  ConsistencyOptions,
} from '../questions/consistency/consistency.js';
export type { Contradiction, GroupVerdicts } from '../questions/consistency/contradiction.js';
export type {
  ConditionValue,
  CreatedAndDestroyed,
  Turn,
  TurnSide,
  ValueSide,
  ValueSides,
} from '../questions/consistency/createdAndDestroyed.js';
export type { DocumentTableOptions } from '../questions/consistency/document.tables.js';
export type {
  DocumentChance,
  DocumentConflict,
  DocumentConflicts,
  DocumentPair,
} from '../questions/consistency/documentConflicts.js';
export type { ConsistencyEvidenceOptions } from '../questions/consistency/evidence.quotes.js';
export type { ConsistencyFigureOptions } from '../questions/consistency/figure.js';
export type { GroupDirection, SourceBalance } from '../questions/consistency/groupDirection.js';
export type { Grouping } from '../questions/consistency/groupings.js';
export type { Omnibus } from '../questions/consistency/omnibus.js';
export type { OpposingQuoteOptions } from '../questions/consistency/opposing.quotes.js';
export type { OpposingUnits, Side } from '../questions/consistency/opposingUnits.js';
export type { MostRows } from '../questions/consistency/question.js';
export type { ValueQuoteOptions } from '../questions/consistency/value.quotes.js';
export type { ValueTableOptions } from '../questions/consistency/value.tables.js';
export type { DesignGaps, DesignOptions } from '../questions/design/designGaps.js';
export type { Estimand, EstimandOrder, EstimandOrders, estimands } from '../questions/design/estimands.js';
export type { DesignFigureOptions } from '../questions/design/figure.js';
export type { GroupGapTableOptions } from '../questions/design/group.tables.js';
export type {
  DocumentContrast,
  GroupGap,
  IndicatorDesign,
  Tested,
} from '../questions/design/indicatorDesign.js';
export type { DesignQuoteTableOptions } from '../questions/design/quotes.js';
export type { DirectedUnits } from '../questions/directedUnits.js';
export type { Direction, DirectionCounts, directions, Verdict, verdicts } from '../questions/direction.js';
export type {
  ComponentConcern,
  NeedConfidence,
  NeedsConfidence,
  OverallConfidence,
} from '../questions/needs/confidenceInNeeds.js';
export type { EvidenceCell, EvidenceGaps } from '../questions/needs/evidenceGaps.js';
export type { EvidenceGapFigureOptions } from '../questions/needs/figure.js';
export type { KnowledgeReview, KnowledgeReviewOptions } from '../questions/needs/knowledgeReview.js';
export type { NeedSaturation } from '../questions/needs/needSaturation.js';
export type { NeedSupport, NeedsReview, StudyShare } from '../questions/needs/needsReview.js';
export type { Proposal } from '../questions/needs/proposedConcerns.js';
export type { NeedQuoteTableOptions } from '../questions/needs/quotes.js';
export type { QualityCounts } from '../questions/needs/studyQuality.js';
export type {
  AskOpportunitiesOptions,
  OpportunitiesAnswer,
} from '../questions/opportunities/askOpportunities.js';
export type { ComparedPair, ConditionContrast } from '../questions/opportunities/conditionContrasts.js';
export type {
  ConfigurationSensitivity,
  SensitivityRow,
} from '../questions/opportunities/configurationSensitivity.js';
export type {
  ConditionSet,
  ConfigurationOptions,
  Configurations,
  OutcomeAnalysis,
} from '../questions/opportunities/configurations.js';
export type { DrawnP } from '../questions/opportunities/contrastTest.js';
export type { OpportunityFigureOptions } from '../questions/opportunities/figure.js';
export type { NeedWeight } from '../questions/opportunities/needWeights.js';
export type {
  Opportunity,
  OpportunityLean,
  OpportunityPair,
  OpportunityRanking,
} from '../questions/opportunities/opportunityRanking.js';
export type { PairContrast } from '../questions/opportunities/pairContrast.js';
export type { PairGroup, PairSide, PairSides } from '../questions/opportunities/pairSides.js';
export type { PairVerdicts } from '../questions/opportunities/pairVerdicts.js';
export type { ConditionOptions } from '../questions/opportunities/question.js';
export type { Sides } from '../questions/opportunities/sides.js';
export type { Dominance, PriorityWeight, SourcePair } from '../questions/priorities/dominance.js';
export type { PrioritiesFigureOptions } from '../questions/priorities/figure.js';
export type { GroupOrderTest } from '../questions/priorities/groupOrderTest.js';
export type { InterestShare, ShareOfWins, SourceShare } from '../questions/priorities/interestShare.js';
export type { NoOrderTest } from '../questions/priorities/noOrderTest.js';
export type { Priorities, PrioritiesOptions } from '../questions/priorities/priorities.js';
export type { PriorityCycle, PriorityCycles } from '../questions/priorities/priorityCycles.js';
export type {
  PriorityGroup,
  PriorityGroups,
} from '../questions/priorities/priorityGroups.js';
export type { InterestStrength, PriorityOrder } from '../questions/priorities/priorityOrder.js';
export type { TradeoffTableOptions } from '../questions/priorities/tradeoff.quotes.js';
export type { Tradeoff, Tradeoffs } from '../questions/priorities/tradeoffs.js';
export type { Anchors } from '../questions/qca/calibrate.js';
export type { Expression, Literal, Term } from '../questions/qca/expression.js';
export type { NecessityFit, SufficiencyFit } from '../questions/qca/fit.js';
export type { Minimisation, MinimiseOptions, Model, SolutionKind } from '../questions/qca/minimise.js';
export type { TermFit } from '../questions/qca/modelFit.js';
export type { NecessaryExpression, NecessityOptions } from '../questions/qca/necessity.js';
export type { SearchLimit } from '../questions/qca/searchTooLarge.js';
export type { CalibratedSet, QcaData } from '../questions/qca/sets.js';
export type { RowOutput, TruthTable, TruthTableOptions, TruthTableRow } from '../questions/qca/truthTable.js';
export type {
  Answered,
  Asked,
  FindingsOptions,
  PartOfAnalysis,
  Question,
  QuestionRecord,
  Telling,
  WithMain,
} from '../questions/question.js';
export type {
  Finding,
  Findings,
  FindingVerdict,
  findingVerdicts,
  NullName,
  nulls,
} from '../report/finding.js';
export type { MarkedPiece, MarkedQuote, MarkedQuotes } from '../report/markedQuotes.js';
export type { CountedSources, MeasuredNumber, Phrase, PhrasePart } from '../report/phrase.js';
export type { TableColumn, TableValue } from '../report/reportTable.js';
export type { SectionId, sectionIds } from '../report/section.js';
export type { Statement } from '../report/statement.js';
export type { LeaveOneOutFigureOptions } from '../robustness/leaveOneOut.figure.js';
export type { LeaveOneOut, LeaveOneOutOptions, Range, WithoutSource } from '../robustness/leaveOneOut.js';
export type { PlainReason, Reason } from '../robustness/reason.js';
export type { DroppedChoice, Specification, SpecificationStatus } from '../robustness/specification.js';
export type {
  CodePair,
  SpecificationCurve,
  SpecificationCurveOptions,
} from '../robustness/specificationCurve.js';
export type { ChoiceSummary, Share, SpecificationSummary } from '../robustness/specificationSummary.js';
export type { Bilingual, Language, languages } from '../shared/language.js';
export type { Problem, ProblemDraft, Text } from '../shared/problem.js';
export type { ClusteredMean, ClusteredMeanOptions } from '../statistics/clusteredMeanInterval.js';
export type { ClusteredShare } from '../statistics/clusteredShareInterval.js';
export type { Interval } from '../statistics/interval.js';
export type { LeaveOneSourceOut } from '../statistics/leaveOneSourceOut.js';
export type { MeanOfSources, MeanWithInterval } from '../statistics/newcombeInterval.js';
export type { BootstrapInterval } from '../statistics/percentileInterval.js';
export type { BootstrapOptions, SourceBootstrap } from '../statistics/sourceBootstrap.js';
export type { ClusterCount } from '../statistics/sourceClusters.js';
export type { SourceStatistic, SourceStatistics } from '../statistics/sourceStatistic.js';
export type { CodeNetwork, NetworkEdge, NetworkNode, NetworkOptions } from '../structure/codeNetwork.js';
export type {
  Correspondence,
  CorrespondenceDimension,
  CorrespondencePoint,
} from '../structure/correspondenceAnalysis.js';
export type { NetworkFigureOptions } from '../structure/network.figure.js';
export type { NetworkForm } from '../structure/network.js';
export type { CodeDistance, MatrixOrder, OrderOptions } from '../structure/orderMatrix.js';
export type { CodedStretch, Portrait, PortraitOptions } from '../structure/portrait.js';
export type { CoderRule } from '../units/coderRule.js';
export type { CodesByGroupFigureOptions } from '../units/codesByGroup.figure.js';
export type { CodesByGroupOptions } from '../units/codesByGroup.js';
export type { CodesByGroupTableOptions } from '../units/codesByGroup.tables.js';
export type { Incidence, IncidenceOptions } from '../units/incidence.js';
export type { LeftOut } from '../units/leftOut.js';
export type { PlaceCount } from '../units/placeCounts.js';
export type { Placement, UnitPlace } from '../units/placement.js';
export type { TextParts } from '../units/segmentText.js';
export type { Matching, OverlapBasis, overlapBases } from '../units/spanMatching.js';
export type { CountedOtherwise, countedOtherwise, NamedUnit, UnitKind } from '../units/units.js';
export type { CodesOfUnits } from '../units/unknownCodes.js';
