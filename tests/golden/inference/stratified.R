# Oracle for the stratified tests: counts of three public data sets, and what base R says of them.
#
#   Rscript stratified.R DATA_FOLDER stratified.json
#
# DATA_FOLDER holds ena_rsdata/RS.data.csv (rENA, GPL-3), ena_julia/efm.csv and ena_julia/shakespeare.csv
# (EpistemicNetworkAnalysis.jl, GPL-3). The JSON holds counts and results, no text.
# Base R only. Its uniroot() stops at about four digits; "tight" repeats the same functions with a root finder that
# goes on to the last, "default" is what a user of R sees. pValue doubles the smaller of R's one-sided p, as R's
# intervals do (R's own two-sided p sums the probabilities that are not larger than that seen).

arguments <- commandArgs(trailingOnly = TRUE)
folder <- arguments[1]

tight <- function(f) {
  exact_root <- function(f, interval, ..., tol, maxiter)
    stats::uniroot(f, interval, ..., tol = 1e-300, maxiter = 100000)
  environment(f) <- list2env(list(uniroot = exact_root), parent = environment(f))
  f
}
mantelhaen_tight <- tight(stats::mantelhaen.test)
fisher_tight <- tight(stats::fisher.test)

number <- function(x) ifelse(is.finite(x), sprintf("%.17g", x), sprintf('"%s"', x))
list_of <- function(x) paste0("[", paste(x, collapse = ", "), "]")
object <- function(...) {
  fields <- list(...)
  paste0("{", paste(sprintf('"%s": %s', names(fields), unlist(fields)), collapse = ", "), "}")
}

cell <- function(dataset, data, strata, row, column) {
  x <- data[[row]] == 1
  y <- data[[column]] == 1
  tables <- lapply(split(seq_along(x), strata), function(i) c(sum(x[i] & y[i]), sum(x[i]), sum(y[i]), length(i)))
  tables <- tables[vapply(tables, function(t) t[4] > 1, TRUE)]
  cube <- array(unlist(lapply(tables, function(t) c(t[1], t[3] - t[1], t[2] - t[1], t[4] - t[2] - t[3] + t[1]))),
                c(2, 2, length(tables)))
  exact <- mantelhaen_tight(cube, exact = TRUE)
  usual <- mantelhaen.test(cube, exact = TRUE)
  upper <- mantelhaen_tight(cube, exact = TRUE, alternative = "greater")
  lower <- mantelhaen_tight(cube, exact = TRUE, alternative = "less")
  plain <- mantelhaen.test(cube, correct = FALSE)
  corrected <- mantelhaen.test(cube, correct = TRUE)
  wide <- mantelhaen.test(cube, correct = FALSE, conf.level = 0.99)
  sums <- apply(cube, c(1, 2), sum)
  pooled <- fisher_tight(sums)
  doubled <- function(greater, less) min(1, 2 * min(greater$p.value, less$p.value))
  pooled_doubled <- doubled(fisher.test(sums, alternative = "greater"), fisher.test(sums, alternative = "less"))
  object(
    dataset = sprintf('"%s"', dataset), row = sprintf('"%s"', row), column = sprintf('"%s"', column),
    tables = list_of(vapply(tables, function(t) list_of(t), "")),
    count = number(unname(exact$statistic)),
    pValue = number(doubled(upper, lower)), pUpper = number(upper$p.value), pLower = number(lower$p.value),
    conditional = list_of(number(c(exact$estimate, exact$conf.int))),
    conditionalDefault = list_of(number(c(usual$estimate, usual$conf.int))),
    mantelHaenszel = list_of(number(c(plain$estimate, plain$conf.int))),
    mantelHaenszel99 = list_of(number(wide$conf.int)),
    chiSquared = list_of(number(c(plain$statistic, plain$p.value))),
    chiSquaredCorrected = list_of(number(c(corrected$statistic, corrected$p.value))),
    pooledFisher = list_of(number(c(pooled_doubled, pooled$estimate, pooled$conf.int))))
}

pairs_of <- function(dataset, data, strata, codes) {
  chosen <- combn(codes, 2, simplify = FALSE)
  vapply(chosen, function(pair) cell(dataset, data, strata, pair[1], pair[2]), "")
}

rs <- read.csv(file.path(folder, "ena_rsdata", "RS.data.csv"))
efm <- read.csv(file.path(folder, "ena_julia", "efm.csv"))
plays <- read.csv(file.path(folder, "ena_julia", "shakespeare.csv"))
cells <- c(
  pairs_of("RS.data, stratum = Condition and UserName", rs, paste(rs$Condition, rs$UserName),
           c("Data", "Technical.Constraints", "Performance.Parameters", "Client.and.Consultant.Requests",
             "Design.Reasoning", "Collaboration")),
  pairs_of("efm, stratum = MemoID", efm, efm$MemoID,
           c("Process.Comments", "CONCERNING_PRESENT", "COLLABORATION", "COATES", "JOB_MARKET", "Stub")),
  pairs_of("shakespeare, stratum = Play, Act and Scene", plays, paste(plays$Play, plays$Act, plays$Scene),
           c("Love", "Beauty", "Death", "Men", "Women", "Fear")))

p <- c(0.0004, 0.9, 0.021, 0.021, 0.3, 0.049, 1e-12, 0.13, 0.5, 0.04)
adjusted <- object(p = list_of(number(p)), BH = list_of(number(p.adjust(p, "BH"))),
                   holm = list_of(number(p.adjust(p, "holm"))))
tails <- expand.grid(value = c(1e-8, 0.3, 1, 5, 20, 59, 200, 1200), df = c(1, 2, 3, 10, 47, 200))
chi <- list_of(mapply(function(v, d) list_of(number(c(v, d, pchisq(v, d, lower.tail = FALSE)))), tails$value, tails$df))
probabilities <- c(1e-300, 1e-20, 1e-5, 0.001, 0.02425, 0.2, 0.5, 0.7, 0.975, 0.999999)
normal <- list_of(vapply(probabilities, function(q) list_of(number(c(q, qnorm(q)))), ""))

cat("{", sprintf('"made": "%s, tests/golden/inference/stratified.R",', R.version.string),
    '"cells": [', paste(cells, collapse = ",\n"), "],",
    sprintf('"adjusted": %s,', adjusted), sprintf('"chiSquared": %s,', chi), sprintf('"normal": %s', normal), "}",
    file = arguments[2], sep = "\n")
