# Hierarchical clustering by R's hclust and optimal leaf order by the package cba (Bar-Joseph et al. 2001), for
# tests/structure/optimalLeafOrder.test.ts.
#
# Usage: Rscript tests/golden/structure/leafOrder.R tests/golden/structure/leafOrder.json

suppressMessages(library(cba))
arguments <- commandArgs(trailingOnly = TRUE)
if (length(arguments) != 1) stop("usage: Rscript leafOrder.R <output.json>")

number <- function(value) sprintf("%.17g", value)
vector <- function(values) paste0("[", paste(number(values), collapse = ", "), "]")
pathLength <- function(order, distances) sum(distances[cbind(head(order, -1), tail(order, -1))])

set.seed(2026)
one <- function(size, linkage) {
  points <- matrix(round(runif(2 * size, -10, 10), 4), size)
  distances <- dist(points)
  tree <- hclust(distances, linkage)
  order <- order.optimal(distances, tree$merge)$order
  square <- as.matrix(distances)
  paste0('{ "linkage": "', linkage, '", "points": [', paste(apply(points, 1, vector), collapse = ", "),
         '], "heights": ', vector(tree$height), ', "order": ', vector(order - 1),
         ', "length": ', number(pathLength(order, square)),
         ', "lengthAsDrawn": ', number(pathLength(tree$order, square)), " }")
}
cases <- unlist(lapply(c(3, 5, 8, 13, 30, 60), function(size)
  sapply(c("average", "complete", "single"), function(linkage) one(size, linkage))))
cat(paste0('{ "r": "', paste(R.version$major, R.version$minor, sep = "."), '", "cba": "', packageVersion("cba"),
           '", "script": "tests/golden/structure/leafOrder.R",\n"cases": [\n',
           paste(cases, collapse = ",\n"), "\n]\n}\n"), file = arguments[1])
