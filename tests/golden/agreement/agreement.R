# Cohen's and Light's kappa from R packages in Debian, for comparison: writes r.json.
# Run in this folder: Rscript agreement.R   (r-base-core, r-cran-psych, r-cran-vcd, r-cran-psy, r-cran-jsonlite)
suppressPackageStartupMessages({
  library(jsonlite)
  library(psych)
  library(vcd)
  library(psy)
})
classic <- fromJSON("classic.json", simplifyVector = FALSE)
generated <- fromJSON("generated.json", simplifyVector = FALSE)
as_rows <- function(rows) do.call(rbind, lapply(rows, function(row) sapply(row, function(v) if (is.null(v)) NA else v)))
tables <- c(
  lapply(classic, function(table) {
    rows <- as_rows(table$rows)
    if (is.null(table$weights)) rows else rows[rep(seq_len(nrow(rows)), unlist(table$weights)), ]
  }),
  lapply(generated$ratings, as_rows)
)
cohen <- function(rows) {
  both <- rows[stats::complete.cases(rows), ]
  levels <- sort(unique(c(both)))
  counts <- table(factor(both[, 1], levels), factor(both[, 2], levels))
  list(psych = unname(cohen.kappa(as.matrix(counts))$kappa), vcd = unname(Kappa(counts)$Unweighted["value"]))
}
two <- Filter(function(rows) ncol(rows) == 2, tables)
complete <- Filter(function(rows) ncol(rows) > 2 && !anyNA(rows), tables)
result <- list(
  versions = c(
    list(R = R.version.string),
    sapply(c("psych", "vcd", "psy"), function(p) as.character(packageVersion(p)), simplify = FALSE)
  ),
  cohen = lapply(two, cohen),
  light = lapply(complete, function(rows) lkappa(rows))
)
write(toJSON(result, auto_unbox = TRUE, digits = NA, pretty = TRUE), "r.json")
