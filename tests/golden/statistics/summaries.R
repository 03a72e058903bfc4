# Means, medians, variances, quantiles, ranks and correlations as base R has them, for the tests of src/statistics:
# which of simple-statistics agrees to twelve digits, and is used, and which does not.
#
# Usage: Rscript tests/golden/statistics/summaries.R tests/golden/statistics/summaries.json
#        npx biome check --write tests/golden

arguments <- commandArgs(trailingOnly = TRUE)
if (length(arguments) != 1) stop("usage: Rscript summaries.R <output.json>")

number <- function(x) sprintf("%.17g", x)
vector <- function(x) paste0("[", paste(number(x), collapse = ", "), "]")

set.seed(2026)
samples <- list(
  "two values" = c(1, 2),
  "ties, even" = c(4, 1, 8, 2, 2, 4),
  "ties, odd" = c(0.5, -0.5, 0, 0.5, 0.5, -1, 1),
  "tenths, which no double holds" = rep(c(0.1, 0.2, 0.3), 7),
  "small differences between large values" = 1e9 + c(0.125, 0.5, 0.25, 0.75, 0.375),
  "very unequal" = c(1e-9, 3, 2e7, -5, 0.001, 12),
  "balances of sources" = round(runif(26, -1, 1), 3),
  "samples of a bootstrap" = round(rnorm(199, 0.4, 0.2), 6)
)
probabilities <- c(0, 0.005, 0.025, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.975, 0.995, 1)
cases <- vapply(names(samples), function(name) {
  x <- samples[[name]]
  partner <- round(x / max(abs(x)) + runif(length(x), -0.5, 0.5), 4)
  paste0(
    '{ "name": "', name, '", "values": ', vector(x), ', "partner": ', vector(partner),
    ', "mean": ', number(mean(x)), ', "median": ', number(median(x)), ', "variance": ', number(var(x)),
    ', "deviation": ', number(sd(x)),
    ', "type6": ', vector(quantile(x, probabilities, type = 6)),
    ', "type7": ', vector(quantile(x, probabilities, type = 7)),
    ', "ranks": ', vector(rank(-x)),
    ', "correlation": ', number(cor(x, partner)),
    ', "rankCorrelation": ', number(cor(x, partner, method = "spearman")), " }")
}, "")
z <- c(-6, -3, -1.96, -1, -0.3, 0, 0.2, 1, 2.5, 5)
p <- c(1e-5, 0.001, 0.025, 0.2, 0.7, 0.975, 0.9999)
cat(paste0('{ "r": "', paste(R.version$major, R.version$minor, sep = "."),
           '", "script": "tests/golden/statistics/summaries.R",\n"probabilities": ', vector(probabilities),
           ',\n"cases": [\n', paste(cases, collapse = ",\n"), '\n],\n"normal": { "z": ', vector(z),
           ', "probability": ', vector(pnorm(z)), ', "p": ', vector(p), ', "quantile": ', vector(qnorm(p)),
           " }\n}\n"), file = arguments[1])
