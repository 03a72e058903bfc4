/**
 * Brukermøte, as notebooks import it: `import { openProject, coOccurrence, show } from '..'`.
 *
 * The order is the flow of the data: corpus -> units -> cooccurrence -> measures -> figures -> report.
 */

export { agreementFigure } from './agreement/agreement.figure.js';
export { type Agreement, type AgreementOptions, agreement } from './agreement/agreement.js';
export { agreementStatement } from './agreement/agreement.statements.js';
export { agreementTable } from './agreement/agreement.tables.js';
export { type AgreementRecord, agreementRecords } from './agreement/agreementRecords.js';
export { brennanPrediger } from './agreement/brennanPrediger.js';
export { agreementByUnitTable } from './agreement/byUnit.tables.js';
export { codersStatement } from './agreement/coders.statements.js';
export type { Coefficient } from './agreement/coefficient.js';
export { cohenKappa } from './agreement/cohenKappa.js';
export { congerKappa } from './agreement/congerKappa.js';
export { disagreementTable } from './agreement/disagreement.tables.js';
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
export { saturationFigure } from './agreement/saturation.figure.js';
export { type Saturation, saturation } from './agreement/saturation.js';
export { saturationStatement } from './agreement/saturation.statements.js';
export { saturationTable } from './agreement/saturation.tables.js';
export { scottPi } from './agreement/scottPi.js';
export { waysToCount } from './agreement/waysToCount.js';
export { accumulateWindows, type Connections } from './cooccurrence/accumulateWindows.js';
export { cellStatement } from './cooccurrence/cell.statements.js';
export { type CoOccurrenceOptions, coOccurrence } from './cooccurrence/coOccurrence.js';
export { type Cell, CooccurrenceMatrix, type Evidence } from './cooccurrence/cooccurrenceMatrix.js';
export { cellEvidenceTable } from './cooccurrence/evidence.tables.js';
export { type JointOccurrence, jointOccurrence } from './cooccurrence/jointOccurrence.js';
export { coOccurrenceFigure } from './cooccurrence/matrix.figure.js';
export { type MatrixRemark, matrixRemarks } from './cooccurrence/matrixRemarks.js';
export { parseUnit, unitNames } from './cooccurrence/parseUnit.js';
export { remarkText } from './cooccurrence/remark.labels.js';
export { remarkStatement } from './cooccurrence/remark.statements.js';
export { strongestCellTable } from './cooccurrence/strongest.tables.js';
export { strongestCell } from './cooccurrence/strongestCell.js';
export { type CodeChoice, chooseCodes } from './corpus/chooseCodes.js';
export { type Code, type Family, families, pathLabel, type Role, roles } from './corpus/code.js';
export { Corpus, type CorpusFilter } from './corpus/corpus.js';
export { CorpusBuilder } from './corpus/corpusBuilder.js';
export { type CorpusDetails, type Region, regionAt } from './corpus/details.js';
export { importSummaryTable, importWarningTable } from './corpus/import.tables.js';
export type { ImportedProject, ImportReport } from './corpus/importReport.js';
export type { Judgement } from './corpus/judgement.js';
export { corpusOverviewTable } from './corpus/overview.tables.js';
export type { Coder, Memo, Source, SourceKind } from './corpus/source.js';
export { SourceText } from './corpus/sourceText.js';
export type { Figure } from './figures/figure.js';
export { type Frame, toFrame } from './frames/toFrame.js';
export { type BradleyTerry, bradleyTerry } from './inference/bradleyTerry.js';
export { breslowDay } from './inference/breslowDay.js';
export { calibrationFigure } from './inference/calibration.figure.js';
export type { Calibration, CalibrationRecord } from './inference/calibration.js';
export { calibrationStatement } from './inference/calibration.statements.js';
export type { CellTest } from './inference/cellTest.js';
export { cellTestTable } from './inference/cellTest.tables.js';
export { cellTests } from './inference/cellTests.js';
export { circularTriads } from './inference/circularTriads.js';
export { cochranMantelHaenszel } from './inference/cochranMantelHaenszel.js';
export { testComparisonTable } from './inference/comparison.tables.js';
export { conditionalOddsRatio } from './inference/conditionalOddsRatio.js';
export { evidenceFigure } from './inference/evidence.figure.js';
export { exactTest } from './inference/exactTest.js';
export { forestFigure } from './inference/forest.figure.js';
export { groupContrast } from './inference/groupContrast.js';
export { itemDeviations } from './inference/itemDeviations.js';
export { type JointSignFlipTest, jointSignFlipTest } from './inference/jointSignFlipTest.js';
export { type LabelTest, labelTest } from './inference/labelTest.js';
export { mantelHaenszel } from './inference/mantelHaenszel.js';
export { matrixStreaks, matrixTests } from './inference/matrixTests.js';
export { meanContrast } from './inference/meanContrast.js';
export { permutationTest } from './inference/permutationTest.js';
export { pooledHypergeometric } from './inference/pooledHypergeometric.js';
export { shiftTest } from './inference/shiftTest.js';
export { type SignFlipTest, signFlipTest } from './inference/signFlipTest.js';
export { sourceFlips } from './inference/sourceFlips.js';
export {
  type StratifiedTables,
  sourceTables,
  stratifiedTables,
  tablesOf,
} from './inference/stratifiedTables.js';
export { streaks } from './inference/streaks.js';
export { testStatements } from './inference/test.statements.js';
export { type CellRecord, cellRecords } from './measures/cellRecords.js';
export { columnGivenRow, rowGivenColumn } from './measures/conditional.js';
export { dice } from './measures/dice.js';
export { g2 } from './measures/g2.js';
export { inclusion } from './measures/inclusion.js';
export { jaccard } from './measures/jaccard.js';
export { lift } from './measures/lift.js';
export type { CodeValues, Margins } from './measures/measure.js';
export { measureTable } from './measures/measure.tables.js';
export { measureGuide, measureRows } from './measures/measureGuide.js';
export { npmi } from './measures/npmi.js';
export { ochiai } from './measures/ochiai.js';
export { oddsRatio } from './measures/oddsRatio.js';
export { phi } from './measures/phi.js';
export { yulesQ } from './measures/yulesQ.js';
export { calibrationResults } from './notebook/calibrationResults.js';
export { openJudgements } from './notebook/openJudgements.js';
export { type Material, openProject } from './notebook/openProject.js';
export { show } from './notebook/show.js';
export { balanceFigure } from './questions/consistency/balance.figure.js';
export {
  type Consistency,
  type ConsistencyCell,
  type ConsistencyOptions,
  consistencyOf,
} from './questions/consistency/consistency.js';
export { type Contradiction, contradiction } from './questions/consistency/contradiction.js';
export { documentConflictTable, documentPairTable } from './questions/consistency/document.tables.js';
export { type DocumentConflicts, documentConflicts } from './questions/consistency/documentConflicts.js';
export { consistencyEvidenceTable } from './questions/consistency/evidence.quotes.js';
export { consistencyFigure } from './questions/consistency/figure.js';
export { consistencyFindings } from './questions/consistency/findings.js';
export { opposingQuoteTable } from './questions/consistency/opposing.quotes.js';
export { type OpposingUnits, opposingUnits } from './questions/consistency/opposingUnits.js';
export { consistency } from './questions/consistency/question.js';
export { rankedContradictions } from './questions/consistency/ranking.js';
export { consistencyStatements, contradictionExampleStatement } from './questions/consistency/statements.js';
export { consistencyTable } from './questions/consistency/tables.js';
export { type DesignGaps, designGaps } from './questions/design/designGaps.js';
export { designDumbbell, promiseDumbbell } from './questions/design/figure.js';
export { designFindings } from './questions/design/findings.js';
export { designQuotes, designTable, groupGapTable } from './questions/design/tables.js';
export { type DirectedUnits, directedUnits, sourceDirections, unitsWith } from './questions/directedUnits.js';
export { balance, type Direction, type DirectionCounts, type Verdict } from './questions/direction.js';
export { findingsPage } from './questions/findings.js';
export { missingStatement } from './questions/missing.statements.js';
export { confidenceRules, confidenceTable, judgementTemplate } from './questions/needs/confidence.tables.js';
export { confidenceInNeeds, type NeedConfidence } from './questions/needs/confidenceInNeeds.js';
export { type EvidenceGaps, evidenceGaps } from './questions/needs/evidenceGaps.js';
export { evidenceGapMap } from './questions/needs/figure.js';
export { needsFindings } from './questions/needs/findings.js';
export { needSaturation } from './questions/needs/needSaturation.js';
export { type NeedsReview, needsReview } from './questions/needs/needsReview.js';
export { needQuotes, needsTable } from './questions/needs/tables.js';
export {
  type AskOpportunitiesOptions,
  askOpportunities,
  type OpportunitiesAnswer,
} from './questions/opportunities/askOpportunities.js';
export { configurationStatement } from './questions/opportunities/configuration.statements.js';
export {
  combinationTable,
  necessityTable,
  solutionTable,
} from './questions/opportunities/configuration.tables.js';
export {
  type ConfigurationSensitivity,
  configurationSensitivity,
} from './questions/opportunities/configurationSensitivity.js';
export {
  type ConfigurationOptions,
  type Configurations,
  configurations,
} from './questions/opportunities/configurations.js';
export { opportunityFigure } from './questions/opportunities/figure.js';
export { opportunityFindings } from './questions/opportunities/findings.js';
export {
  type Opportunity,
  type OpportunityRanking,
  type OpportunityRankingOptions,
  opportunityRanking,
} from './questions/opportunities/opportunityRanking.js';
export { mentionedPairTable, opportunityPairTable } from './questions/opportunities/pair.tables.js';
export { opportunities } from './questions/opportunities/question.js';
export { opportunityQuoteTable } from './questions/opportunities/quotes.js';
export { sensitivityTable } from './questions/opportunities/sensitivity.tables.js';
export { opportunityTable } from './questions/opportunities/tables.js';
export { prioritiesFigure } from './questions/priorities/figure.js';
export { prioritiesFindings } from './questions/priorities/findings.js';
export { type Interest, interestsOf } from './questions/priorities/interests.js';
export { type Priorities, type PrioritiesOptions, prioritiesOf } from './questions/priorities/priorities.js';
export { priorities } from './questions/priorities/question.js';
export {
  interestShareStatement,
  priorityCycleStatement,
  priorityGroupStatements,
  priorityOrderStatement,
  tradeoffMaterialStatement,
} from './questions/priorities/statements.js';
export { interestShareTable, priorityGroupTable, priorityTable } from './questions/priorities/tables.js';
export {
  incompleteTradeoffTable,
  priorityCycleTable,
  tradeoffTable,
} from './questions/priorities/tradeoff.quotes.js';
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
export { type QuestionId, questions } from './questions/questions.js';
export { missingFor, type Requirement } from './questions/requirements.js';
export type { Finding, Findings } from './report/finding.js';
export type { ReportTable } from './report/reportTable.js';
export type { Statement } from './report/statement.js';
export { type ChosenPair, chosenPair } from './robustness/chosenPair.js';
export { leaveOneOutFigure } from './robustness/leaveOneOut.figure.js';
export { type LeaveOneOut, leaveOneOut } from './robustness/leaveOneOut.js';
export { leaveOneOutStatement } from './robustness/leaveOneOut.statements.js';
export { leaveOneOutTable } from './robustness/leaveOneOut.tables.js';
export { specificationCurveFigure } from './robustness/specification.figure.js';
export type { Specification } from './robustness/specification.js';
export { specificationStatement } from './robustness/specification.statements.js';
export { choiceTable, notComputedTable, specificationTable } from './robustness/specification.tables.js';
export { type SpecificationCurve, specificationCurve } from './robustness/specificationCurve.js';
export { type SpecificationSummary, specificationSummary } from './robustness/specificationSummary.js';
export type { Language } from './shared/language.js';
export { describeProblem, type Problem, ProblemsError } from './shared/problem.js';
export { leaveOneSourceOut } from './statistics/leaveOneSourceOut.js';
export { benjaminiHochberg, holm, maxT } from './statistics/multiplicity.js';
export { newcombeInterval } from './statistics/newcombeInterval.js';
export { sourceBootstrap } from './statistics/sourceBootstrap.js';
export { sourceBootstraps } from './statistics/sourceBootstraps.js';
export { wilsonInterval } from './statistics/wilsonInterval.js';
export { codeCorrespondence } from './structure/codeCorrespondence.js';
export { codeNetwork } from './structure/codeNetwork.js';
export { correspondenceAnalysis } from './structure/correspondenceAnalysis.js';
export { orderMatrix } from './structure/orderMatrix.js';
export { reorderMatrix } from './structure/reorderMatrix.js';
export { withApplicability } from './units/applicability.js';
export { type CoderRule, defaultCoderRule, parseCoderRule } from './units/coderRule.js';
export { codesByGroupFigure } from './units/codesByGroup.figure.js';
export { type Incidence, incidence } from './units/incidence.js';
export { segmentText } from './units/segmentText.js';
export type { UnitKind } from './units/units.js';
