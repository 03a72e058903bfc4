/**
 * Brukermøte, as notebooks import it: `import { openProject, coOccurrence, show } from '..'`.
 *
 * The order is the flow of the data: corpus -> units -> cooccurrence -> measures -> figures -> report.
 */

export { type AgreementOptions, type AgreementReport, agreementReport } from './agreement/agreementReport.js';
export { brennanPrediger } from './agreement/brennanPrediger.js';
export type { Coefficient } from './agreement/coefficient.js';
export { cohenKappa } from './agreement/cohenKappa.js';
export { congerKappa } from './agreement/congerKappa.js';
export { type Disagreements, disagreements } from './agreement/disagreements.js';
export {
  interval as intervalDistance,
  jaccard as jaccardSetDistance,
  masi as masiSetDistance,
  nominal as nominalDistance,
  ordinal as ordinalDistance,
  ratio as ratioDistance,
} from './agreement/distances.js';
export { fleissKappa } from './agreement/fleissKappa.js';
export { gwetAc1 } from './agreement/gwetAc1.js';
export { holsti } from './agreement/holsti.js';
export { krippendorffAlpha } from './agreement/krippendorffAlpha.js';
export { percent as percentAgreement } from './agreement/percent.js';
export { type Ratings, ratings } from './agreement/ratings.js';
export { type Saturation, saturation } from './agreement/saturation.js';
export { scottPi } from './agreement/scottPi.js';
export { accumulateWindows, type Connections } from './cooccurrence/accumulateWindows.js';
export { type CoOccurrenceOptions, coOccurrence } from './cooccurrence/coOccurrence.js';
export { type Cell, CooccurrenceMatrix, type Evidence } from './cooccurrence/cooccurrenceMatrix.js';
export { type JointOccurrence, jointOccurrence } from './cooccurrence/jointOccurrence.js';
export { type MatrixRemark, matrixRemarks } from './cooccurrence/matrixRemarks.js';
export { parseUnit, unitNames } from './cooccurrence/parseUnit.js';
export { type CodeChoice, chooseCodes } from './corpus/chooseCodes.js';
export { type Code, type Family, families, pathLabel, type Role, roles } from './corpus/code.js';
export { Corpus, type CorpusFilter } from './corpus/corpus.js';
export { CorpusBuilder } from './corpus/corpusBuilder.js';
export { type CorpusDetails, type Region, regionAt } from './corpus/details.js';
export type { ImportedProject, ImportReport } from './corpus/importReport.js';
export type { Judgement } from './corpus/judgement.js';
export type { Coder, Memo, Source, SourceKind } from './corpus/source.js';
export { SourceText } from './corpus/sourceText.js';
export { agreementByCode } from './figures/agreementByCode.js';
export { balanceOverview } from './figures/balanceOverview.js';
export { type CalibrationRecord, calibrationFigure } from './figures/calibrationFigure.js';
export { codesByGroup } from './figures/codesByGroup.js';
export { consistencyHeatmap } from './figures/consistencyHeatmap.js';
export { coOccurrenceHeatmap } from './figures/coOccurrenceHeatmap.js';
export { designDumbbell, promiseDumbbell } from './figures/designDumbbell.js';
export { evidenceGapMap } from './figures/evidenceGapMap.js';
export { evidenceHeatmap } from './figures/evidenceHeatmap.js';
export type { Figure } from './figures/figure.js';
export { forestPlot } from './figures/forestPlot.js';
export { leaveOneOutFigure } from './figures/leaveOneOutFigure.js';
export { opportunityFigure } from './figures/opportunityFigure.js';
export { prioritiesFigure } from './figures/prioritiesFigure.js';
export { saturationCurve } from './figures/saturationCurve.js';
export { specificationCurveFigure } from './figures/specificationCurveFigure.js';
export { type Frame, toFrame } from './frames/toFrame.js';
export { type BradleyTerry, bradleyTerry } from './inference/bradleyTerry.js';
export { breslowDay } from './inference/breslowDay.js';
export type { CellTest } from './inference/cellTest.js';
export { cellTests } from './inference/cellTests.js';
export { circularTriads } from './inference/circularTriads.js';
export { cochranMantelHaenszel } from './inference/cochranMantelHaenszel.js';
export { conditionalOddsRatio } from './inference/conditionalOddsRatio.js';
export { exactTest } from './inference/exactTest.js';
export { groupContrast } from './inference/groupContrast.js';
export { itemDeviations } from './inference/itemDeviations.js';
export { type JointSignFlipTest, jointSignFlipTest } from './inference/jointSignFlipTest.js';
export { type LabelTest, labelTest } from './inference/labelTest.js';
export { leaveOneSourceOut } from './inference/leaveOneSourceOut.js';
export { mantelHaenszel } from './inference/mantelHaenszel.js';
export { meanContrast } from './inference/meanContrast.js';
export { benjaminiHochberg, holm, maxT } from './inference/multiplicity.js';
export { newcombeInterval } from './inference/newcombeInterval.js';
export { permutationTest } from './inference/permutationTest.js';
export { pooledHypergeometric } from './inference/pooledHypergeometric.js';
export { shiftTest } from './inference/shiftTest.js';
export { type SignFlipTest, signFlipTest } from './inference/signFlipTest.js';
export { sourceBootstrap } from './inference/sourceBootstrap.js';
export { sourceBootstraps } from './inference/sourceBootstraps.js';
export { sourceFlips } from './inference/sourceFlips.js';
export {
  type StratifiedTables,
  sourceTables,
  stratifiedTables,
  tablesOf,
} from './inference/stratifiedTables.js';
export { streaks } from './inference/streaks.js';
export { wilsonInterval } from './inference/wilsonInterval.js';
export { type CellRecord, cellRecords } from './measures/cellRecords.js';
export { columnGivenRow, rowGivenColumn } from './measures/conditional.js';
export { dice } from './measures/dice.js';
export { g2 } from './measures/g2.js';
export { inclusion } from './measures/inclusion.js';
export { jaccard } from './measures/jaccard.js';
export { lift } from './measures/lift.js';
export type { CodeValues, Margins } from './measures/measure.js';
export { measureGuide, measureRows } from './measures/measureGuide.js';
export { npmi } from './measures/npmi.js';
export { ochiai } from './measures/ochiai.js';
export { oddsRatio } from './measures/oddsRatio.js';
export { phi } from './measures/phi.js';
export { yulesQ } from './measures/yulesQ.js';
export { calibrationResults } from './notebook/calibrationResults.js';
export { openJudgements } from './notebook/openJudgements.js';
export { openProject } from './notebook/openProject.js';
export { show } from './notebook/show.js';
export {
  type Consistency,
  type ConsistencyCell,
  type ConsistencyOptions,
  consistency,
} from './questions/consistency/consistency.js';
export { type Contradiction, contradiction } from './questions/consistency/contradiction.js';
export { type DocumentConflicts, documentConflicts } from './questions/consistency/documentConflicts.js';
export { type OpposingUnits, opposingUnits } from './questions/consistency/opposingUnits.js';
export { rankedContradictions } from './questions/consistency/ranking.js';
export { type DesignGaps, designGaps } from './questions/design/designGaps.js';
export { type DirectedUnits, directedUnits, sourceDirections, unitsWith } from './questions/directedUnits.js';
export { balance, type Direction, type DirectionCounts, type Verdict } from './questions/direction.js';
export { confidenceInNeeds, type NeedConfidence } from './questions/needs/confidenceInNeeds.js';
export { type EvidenceGaps, evidenceGaps } from './questions/needs/evidenceGaps.js';
export { needSaturation } from './questions/needs/needSaturation.js';
export { type NeedsReview, needsReview } from './questions/needs/needsReview.js';
export { configurationSensitivity } from './questions/opportunities/configurationSensitivity.js';
export {
  type ConfigurationOptions,
  type Configurations,
  configurations,
} from './questions/opportunities/configurations.js';
export {
  type Opportunities,
  type Opportunity,
  type OpportunityOptions,
  opportunities,
} from './questions/opportunities/opportunities.js';
export { type Interest, interestsOf } from './questions/priorities/interests.js';
export { type Priorities, type PrioritiesOptions, priorities } from './questions/priorities/priorities.js';
export { type Tradeoff, tradeoffsOf } from './questions/priorities/tradeoffs.js';
export {
  type Anchors,
  calibrateCrisp,
  calibrateFuzzy,
  calibrateLevels,
} from './questions/qca/calibrate.js';
export { type Expression, expressionText, type Term, termText } from './questions/qca/expression.js';
export { necessityFit, sufficiencyFit } from './questions/qca/fit.js';
export { type Minimisation, minimise, modelText } from './questions/qca/minimise.js';
export { necessity } from './questions/qca/necessity.js';
export { type CalibratedSet, negateOutcome, type QcaData, qcaData } from './questions/qca/sets.js';
export { type TruthTable, truthTable } from './questions/qca/truthTable.js';
export { missingFor, type Requirement } from './questions/requirements.js';
export { agreementByUnit } from './report/agreementByUnit.js';
export { type AgreementRecord, agreementRecords } from './report/agreementRecords.js';
export { agreementTable } from './report/agreementTable.js';
export { calibrationStatement } from './report/calibrationStatement.js';
export { cellEvidence, strongestCell } from './report/cellEvidence.js';
export { cellTestTable } from './report/cellTestTable.js';
export { type ChosenPair, chosenPair } from './report/chosenPair.js';
export { confidenceRules, confidenceTable, judgementTemplate } from './report/confidenceTables.js';
export {
  describeConfigurations,
  necessityReport,
  sensitivityReport,
  solutionReport,
  truthTableReport,
} from './report/configurationTables.js';
export { consistencyEvidence } from './report/consistencyEvidence.js';
export { consistencyFindings } from './report/consistencyFindings.js';
export { consistencyStatements, contradictionExample } from './report/consistencyStatements.js';
export { consistencyTable } from './report/consistencyTable.js';
export { corpusOverview } from './report/corpusOverview.js';
export { describeAgreement } from './report/describeAgreement.js';
export { describeCell, type Statement } from './report/describeCell.js';
export { describeCoders } from './report/describeCoders.js';
export { describeLeaveOneOut, leaveOneOutTable } from './report/describeLeaveOneOut.js';
export { describeMissing } from './report/describeMissing.js';
export {
  describeInterestShare,
  describePriorityCycles,
  describePriorityGroups,
  describePriorityOrder,
  describeTradeoffMaterial,
} from './report/describePriorities.js';
export { describeRemarks } from './report/describeRemarks.js';
export { describeSaturation } from './report/describeSaturation.js';
export { describeSpecifications } from './report/describeSpecifications.js';
export { designFindings } from './report/designFindings.js';
export { designQuotes, designTable, groupGapTable } from './report/designTables.js';
export { disagreementTable } from './report/disagreementTable.js';
export { documentConflictTable, documentPairTable } from './report/documentConflictTables.js';
export type { Finding } from './report/finding.js';
export { findingsStatement } from './report/findingsStatement.js';
export { importSummary, importWarnings } from './report/importTables.js';
export { matrixStreaks, matrixTests } from './report/matrixTests.js';
export { measureTable } from './report/measureTable.js';
export { needsFindings } from './report/needsFindings.js';
export { needQuotes, needsTable } from './report/needsTables.js';
export { describeOpportunities, opportunitiesFindings } from './report/opportunitiesFindings.js';
export {
  mentionedPairTable,
  opportunityEvidence,
  opportunityPairTable,
  opportunityTable,
} from './report/opportunityTables.js';
export { opposingQuotes } from './report/opposingQuotes.js';
export { prioritiesFindings } from './report/prioritiesFindings.js';
export { interestShareTable, priorityGroupTable, priorityTable } from './report/priorityTables.js';
export type { ReportTable } from './report/reportTable.js';
export { saturationTable } from './report/saturationTable.js';
export { choiceTable, notComputedTable, specificationTable } from './report/specificationTables.js';
export { strongestCells } from './report/strongestCells.js';
export { testComparison } from './report/testComparison.js';
export { testStatements } from './report/testStatements.js';
export { incompleteTradeoffTable, priorityCycleTable, tradeoffTable } from './report/tradeoffTable.js';
export { waysToCount } from './report/waysToCount.js';
export { type LeaveOneOut, leaveOneOut } from './robustness/leaveOneOut.js';
export type { Specification } from './robustness/specification.js';
export { type SpecificationCurve, specificationCurve } from './robustness/specificationCurve.js';
export { type SpecificationSummary, specificationSummary } from './robustness/specificationSummary.js';
export type { Language } from './shared/language.js';
export { describeProblem, type Problem, ProblemsError } from './shared/problem.js';
export { codeCorrespondence } from './structure/codeCorrespondence.js';
export { codeNetwork } from './structure/codeNetwork.js';
export { correspondenceAnalysis } from './structure/correspondenceAnalysis.js';
export { orderMatrix } from './structure/orderMatrix.js';
export { reorderMatrix } from './structure/reorderMatrix.js';
export { withApplicability } from './units/applicability.js';
export { type CoderRule, defaultCoderRule, parseCoderRule } from './units/coderRule.js';
export { type Incidence, incidence, type UnitKind } from './units/incidence.js';
export { segmentText } from './units/segmentText.js';
