# The stratified null as R sees it: for each pair of codes the observed count, its mean and variance when the
# codes are placed independently within every stratum, and the Mantel-Haenszel statistic, which is z squared.
#
# The mean and variance come from the probabilities of dhyper, not from the formula that the software uses.
#
# Usage: Rscript tests/golden/r/stratified.R ../shared/data/ena_rsdata/RS.data.csv tests/golden/stratified.json
#        npx biome check --write tests/golden
# RS.data: https://github.com/cran/rENA at 210e0e01. Only numbers of it are kept.

arguments <- commandArgs(trailingOnly = TRUE)
if (length(arguments) != 2) stop("usage: Rscript stratified.R <RS.data.csv> <output.json>")

moments <- function(tables) {
  expected <- 0
  variance <- 0
  for (table in tables) {
    n1 <- table[1, 1] + table[1, 2]
    n2 <- table[1, 1] + table[2, 1]
    joint <- 0:min(n1, n2)
    probability <- dhyper(joint, n1, sum(table) - n1, n2)
    mean <- sum(joint * probability)
    expected <- expected + mean
    variance <- variance + sum((joint - mean)^2 * probability)
  }
  c(expected, variance)
}

observe <- function(tables) {
  found <- moments(tables)
  array <- array(unlist(tables), dim = c(2, 2, length(tables)))
  # mantelhaen.test refuses strata of one unit, which carry nothing.
  kept <- array[, , apply(array, 3, sum) > 1, drop = FALSE]
  statistic <- if (dim(kept)[3] == 1) {
    # One stratum: the same statistic from the uncorrected chi-squared, which divides by N and not by N - 1.
    units <- sum(kept)
    unname(suppressWarnings(chisq.test(kept[, , 1], correct = FALSE))$statistic) * (units - 1) / units
  } else {
    unname(mantelhaen.test(kept, correct = FALSE)$statistic)
  }
  list(observed = sum(sapply(tables, function(table) table[1, 1])),
       expected = found[1], variance = found[2], statistic = statistic)
}

# Each stratum: both codes, the first only, the second only, neither.
stratum <- function(both, first, second, neither) matrix(c(both, second, first, neither), 2)
small <- list(
  "two sources" = list(c(1, 1, 1, 1), c(2, 1, 0, 2)),
  "one source" = list(c(3, 2, 1, 9)),
  "opposite directions in two sources" = list(c(6, 1, 1, 6), c(0, 5, 6, 2)),
  "unequal sources" = list(c(40, 25, 30, 300), c(1, 0, 1, 2), c(0, 3, 2, 11), c(2, 2, 2, 2)),
  "a source without the first code" = list(c(0, 0, 4, 6), c(3, 2, 2, 8), c(1, 4, 0, 5)),
  "a source that is all the first code" = list(c(3, 4, 0, 0), c(3, 2, 2, 8), c(2, 2, 1, 7)),
  "a source of one unit" = list(c(1, 0, 0, 0), c(2, 3, 1, 5), c(4, 1, 2, 7)),
  "never together" = list(c(0, 3, 4, 5), c(0, 2, 2, 8), c(0, 6, 1, 3)),
  "ten small sources" = lapply(1:10, function(i) c(i %% 3, (i * 2) %% 4, (i * 5) %% 3, 2 + i %% 2))
)

real <- read.csv(arguments[1], check.names = FALSE)
codes <- c("Data", "Technical.Constraints", "Performance.Parameters",
           "Client.and.Consultant.Requests", "Design.Reasoning", "Collaboration")
sources <- split(real, paste(real$Condition, real$GroupName, sep = " \u00b7 "))
pairs <- combn(codes, 2, simplify = FALSE)

number <- function(value) sprintf("%.17g", value)
text <- function(value) paste0('"', value, '"')
fields <- function(result) paste0(
  '"observed": ', number(result$observed), ', "expected": ', number(result$expected),
  ', "variance": ', number(result$variance), ', "statistic": ', number(result$statistic))

lines <- function(items, one) paste0("    ", sapply(items, one), collapse = ",\n")
json <- paste0(
  "{\n",
  '  "r": ', text(paste(R.version$major, R.version$minor, sep = ".")), ",\n",
  '  "script": "tests/golden/r/stratified.R",\n',
  '  "small": [\n',
  lines(names(small), function(name) {
    strata <- small[[name]]
    tables <- lapply(strata, function(cells) do.call(stratum, as.list(cells)))
    paste0('{ "name": ', text(name), ', "strata": [',
           paste0("[", sapply(strata, paste, collapse = ", "), "]", collapse = ", "),
           "], ", fields(observe(tables)), " }")
  }),
  "\n  ],\n",
  '  "rsdata": {\n  "units": ', nrow(real), ', "sources": ', length(sources), ',\n  "pairs": [\n',
  lines(pairs, function(pair) {
    tables <- lapply(sources, function(source) {
      first <- source[[pair[1]]] == 1
      second <- source[[pair[2]]] == 1
      stratum(sum(first & second), sum(first & !second), sum(!first & second), sum(!first & !second))
    })
    paste0('{ "row": ', text(pair[1]), ', "column": ', text(pair[2]), ", ", fields(observe(tables)), " }")
  }),
  "\n  ] }\n}\n")
cat(json, file = arguments[2])
