# Golden values of Bradley-Terry models: BradleyTerry2 for strengths and standard errors where every item is linked to
# each other, and stats::glm for tables with half a win and half a loss added to each item, and for Rao's score test of
# equal strengths. Rscript tests/golden/priorities/bradleyTerry.R > tests/golden/priorities/bradleyTerry.json
suppressMessages({
  library(BradleyTerry2)
  library(jsonlite)
})

# Random tables with planted strengths: k items, n meetings, a share of the pairs never meets.
drawn <- function(k, n, spread, never) {
  strength <- rnorm(k, 0, spread)
  pairs <- t(combn(k, 2))
  pairs <- pairs[runif(nrow(pairs)) >= never | pairs[, 2] == pairs[, 1] + 1, , drop = FALSE]
  wins <- matrix(0, k, k)
  for (meeting in seq_len(n)) {
    pair <- pairs[sample(nrow(pairs), 1), ]
    first <- runif(1) < plogis(strength[pair[1]] - strength[pair[2]])
    if (first) wins[pair[1], pair[2]] <- wins[pair[1], pair[2]] + 1
    else wins[pair[2], pair[1]] <- wins[pair[2], pair[1]] + 1
  }
  wins
}

# One row a pair that meets, and a design of strengths whose last is 0.
long <- function(wins) {
  k <- nrow(wins)
  pairs <- t(combn(k, 2))
  won <- cbind(wins[pairs], wins[pairs[, 2:1, drop = FALSE]])
  met <- rowSums(won) > 0
  pairs <- pairs[met, , drop = FALSE]
  design <- matrix(0, nrow(pairs), k)
  design[cbind(seq_len(nrow(pairs)), pairs[, 1])] <- 1
  design[cbind(seq_len(nrow(pairs)), pairs[, 2])] <- -1
  list(won = won[met, , drop = FALSE], pairs = pairs, design = design[, -k, drop = FALSE])
}

# Strengths and covariances moved to a mean of 0.
centred <- function(beta, covariance) {
  k <- length(beta) + 1
  centre <- diag(k) - 1 / k
  full <- matrix(0, k, k)
  full[-k, -k] <- covariance
  list(
    strengths = as.vector(centre %*% c(beta, 0)),
    standardErrors = sqrt(diag(centre %*% full %*% centre))
  )
}

fitted_glm <- function(wins) {
  data <- long(wins)
  control <- glm.control(epsilon = 1e-14, maxit = 200)
  model <- suppressWarnings(glm(data$won ~ 0 + data$design, family = binomial, control = control))
  list(model = model, values = centred(coef(model), vcov(model)), data = data)
}

btm <- function(wins) {
  k <- nrow(wins)
  data <- long(wins)
  names <- sprintf("item%02d", seq_len(k))
  contests <- data.frame(
    first = factor(names[data$pairs[, 1]], names),
    second = factor(names[data$pairs[, 2]], names)
  )
  model <- BTm(
    data$won, first, second,
    data = contests, refcat = names[k], control = glm.control(epsilon = 1e-14, maxit = 200)
  )
  p <- plogis(data$design %*% coef(model))
  logLikelihood <- sum(data$won[, 1] * log(p) + data$won[, 2] * log(1 - p))
  c(centred(coef(model), vcov(model)), list(logLikelihood = logLikelihood))
}

# Rao's test of equal strengths, from the score and the information where every chance is one half.
rao <- function(wins) {
  data <- long(wins)
  total <- rowSums(data$won)
  score <- t(data$design) %*% (data$won[, 1] - total / 2)
  information <- t(data$design) %*% (data$design * total / 4)
  list(statistic = as.vector(t(score) %*% solve(information, score)), degreesOfFreedom = qr(data$design)$rank)
}

linked <- function(wins) {
  k <- nrow(wins)
  reach <- (wins > 0) + diag(k)
  for (step in seq_len(k)) reach <- (reach %*% reach > 0) + 0
  all(reach > 0)
}

set.seed(2026)
cases <- list()
for (spec in list(c(2, 9, 1, 0), c(3, 25, 1, 0), c(5, 40, 1, 0.3), c(8, 160, 1.4, 0), c(8, 240, 2, 0.4), c(12, 400, 1, 0.5))) {
  repeat {
    wins <- drawn(spec[1], spec[2], spec[3], spec[4])
    if (linked(wins)) break
  }
  k <- nrow(wins)
  added <- wins + 0.5 / (k - 1)
  diag(added) <- 0
  cases[[length(cases) + 1]] <- list(
    wins = wins, maximumLikelihood = btm(wins), regularised = fitted_glm(added)$values, rao = rao(wins)
  )
}
# Tables without maximum likelihood: one item always wins; two groups that never meet.
alone <- matrix(0, 4, 4)
alone[1, 2:4] <- c(3, 2, 4)
alone[2, 3] <- 2; alone[3, 2] <- 1; alone[3, 4] <- 3; alone[4, 2] <- 2
apart <- matrix(0, 4, 4)
apart[1, 2] <- 3; apart[2, 1] <- 1; apart[3, 4] <- 5; apart[4, 3] <- 2
for (wins in list(alone, apart)) {
  added <- wins + 0.5 / 3
  diag(added) <- 0
  cases[[length(cases) + 1]] <- list(wins = wins, regularised = fitted_glm(added)$values)
}
# Half wins, as a source that puts each of two before the other gives.
halves <- matrix(c(0, 2.5, 1, 0.5, 0, 3, 2, 1.5, 0), 3, 3, byrow = TRUE)
cases[[length(cases) + 1]] <- list(wins = halves, weighted = fitted_glm(halves)$values)

cat(toJSON(
  list(
    versions = list(R = R.version.string, BradleyTerry2 = as.character(packageVersion("BradleyTerry2"))),
    cases = cases
  ),
  digits = NA, auto_unbox = TRUE, pretty = TRUE, matrix = "rowmajor"
))
