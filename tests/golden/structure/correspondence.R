# Correspondence analysis by the R package ca, for tests/structure/correspondenceAnalysis.test.ts.
#
# Contributions and squared cosines are made here from the coordinates, as summary(ca) rounds them to permille.
#
# Usage: Rscript tests/golden/structure/correspondence.R <smoke.csv> <housetasks.csv> tests/golden/structure/correspondence.json
# smoke: Greenacre (1984), as in ca 0.71.1; housetasks: as in factoextra at 4d37087f7781.

library(ca)
arguments <- commandArgs(trailingOnly = TRUE)
if (length(arguments) != 3) stop("usage: Rscript correspondence.R <smoke.csv> <housetasks.csv> <output.json>")
readTable <- function(path) as.matrix(read.csv(path, row.names = 1, check.names = FALSE))

set.seed(2026)
drawn <- function(rows, columns, mean) {
  table <- matrix(rpois(rows * columns, mean * outer(runif(rows, 0.2, 2), runif(columns, 0.2, 2))), rows, columns)
  dimnames(table) <- list(sprintf("r%02d", 1:rows), sprintf("c%02d", 1:columns))
  table
}
tables <- list(
  "smoke" = readTable(arguments[1]),
  "housetasks" = readTable(arguments[2]),
  "drawn, tall" = drawn(14, 6, 9),
  "drawn, wide" = drawn(4, 12, 4),
  "two by two" = matrix(c(7, 2, 3, 11), 2, dimnames = list(c("a", "b"), c("x", "y")))
)

number <- function(value) sprintf("%.17g", value)
vector <- function(values) paste0("[", paste(number(values), collapse = ", "), "]")
texts <- function(values) paste0("[", paste0('"', values, '"', collapse = ", "), "]")
points <- function(mass, distance, inertia, standard, sv) {
  principal <- sweep(standard, 2, sv, "*")
  contributions <- sweep(mass * principal^2, 2, sv^2, "/")
  cosines <- principal^2 / distance^2
  matrixRows <- function(values) paste0("[", paste(apply(values, 1, vector), collapse = ", "), "]")
  paste0('{ "mass": ', vector(mass), ', "distance": ', vector(distance), ', "inertia": ', vector(inertia),
         ', "standard": ', matrixRows(standard), ', "principal": ', matrixRows(principal),
         ', "contributions": ', matrixRows(contributions), ', "squaredCosines": ', matrixRows(cosines), " }")
}

one <- function(name) {
  table <- tables[[name]]
  found <- ca(table)
  chisq <- suppressWarnings(chisq.test(table, correct = FALSE))
  kept <- seq_along(found$sv)
  paste0('{ "name": "', name, '", "rows": ', texts(rownames(table)), ', "columns": ', texts(colnames(table)),
         ',\n  "counts": ', vector(t(table)),
         ',\n  "singularValues": ', vector(found$sv), ', "chiSquared": ', number(chisq$statistic),
         ',\n  "rowPoints": ',
         points(found$rowmass, found$rowdist, found$rowinertia, found$rowcoord[, kept, drop = FALSE], found$sv),
         ',\n  "columnPoints": ',
         points(found$colmass, found$coldist, found$colinertia, found$colcoord[, kept, drop = FALSE], found$sv), " }")
}

cat(paste0('{\n"r": "', paste(R.version$major, R.version$minor, sep = "."), '", "ca": "', packageVersion("ca"),
           '", "script": "tests/golden/structure/correspondence.R",\n"tables": [\n',
           paste(sapply(names(tables), one), collapse = ",\n"), "\n]\n}\n"), file = arguments[3])
