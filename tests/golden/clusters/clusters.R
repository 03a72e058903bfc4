# Reference values for sources in clusters, made without the program: `Rscript clusters.R > clusters.json`. Base R only.
# Everything is done with whole matrices: CR2 with its adjustment matrices (Bell & McCaffrey 2002, as clubSandwich does it),
# Satterthwaite's degrees from the trace of the quadratic form, the intraclass correlation from aov, the jackknife by leaving
# out each cluster, and the score test of equally alike sources by solving for the two variances from traces.

power <- function(m, p) {
  e <- eigen((m + t(m)) / 2, symmetric = TRUE)
  e$vectors %*% diag(e$values^p, nrow = length(e$values)) %*% t(e$vectors)
}

cr2 <- function(y, g) {
  n <- length(y); x <- matrix(1, n, 1)
  h <- x %*% solve(t(x) %*% x) %*% t(x)
  r <- (diag(n) - h) %*% y
  a <- solve(t(x) %*% x) %*% t(x)
  v <- 0; q <- matrix(0, n, n)
  for (k in unique(g)) {
    i <- which(g == k)
    adjusted <- power(diag(length(i)) - h[i, i, drop = FALSE], -0.5)
    own <- a[, i, drop = FALSE] %*% adjusted
    v <- v + (own %*% r[i])^2
    w <- own %*% (diag(n) - h)[i, , drop = FALSE]
    q <- q + t(w) %*% w
  }
  list(mean = mean(y), standardError = sqrt(c(v)), degreesOfFreedom = sum(diag(q))^2 / sum(q * t(q)))
}

icc <- function(y, g) {
  table <- summary(aov(y ~ factor(g)))[[1]]
  msb <- table[1, 3]; msw <- table[2, 3]
  size <- as.numeric(tabulate(factor(g)))
  n0 <- (sum(size) - sum(size^2) / sum(size)) / (length(size) - 1)
  (msb - msw) / (msb + (n0 - 1) * msw)
}

jackknife <- function(y, g) {
  k <- unique(g); without <- sapply(k, function(own) mean(y[g != own])); m <- length(k)
  error <- sqrt((m - 1) / m * sum((without - mean(y))^2))
  mean(y) + c(-1, 1) * qt(0.975, m - 1) * error
}

alike <- function(y, columns, g) {
  n <- length(y); m <- diag(n) - matrix(1 / n, n, n)
  z <- outer(g, unique(g), "==") * 1
  r <- m %*% y
  q1 <- m; q2 <- m %*% z %*% t(z) %*% m
  both <- z %*% t(z)
  trace <- function(a) sum(diag(a))
  equations <- matrix(c(trace(q1), trace(q2), trace(q1 %*% both), trace(q2 %*% both)), 2)
  found <- solve(equations, c(t(y) %*% q1 %*% y, t(y) %*% q2 %*% y))
  if (found[2] < 0) found <- c(c(t(y) %*% q1 %*% y) / trace(q1), 0)
  if (found[1] < 0) found <- c(0, c(t(y) %*% q1 %*% y) / trace(q1 %*% both))
  v <- found[1] * diag(n) + found[2] * both
  x <- m %*% columns
  s <- t(x) %*% r
  pchisq(c(t(s) %*% solve(t(x) %*% v %*% x) %*% s), ncol(columns), lower.tail = FALSE)
}

set.seed(20268)
materials <- lapply(1:12, function(i) {
  count <- c(4, 6, 9, 12)[1 + i %% 4]
  g <- rep(seq_len(count), sample(1:6, count, replace = TRUE))
  y <- round(rnorm(count)[g] * sqrt(c(0, 0.3, 0.8)[1 + i %% 3]) + rnorm(length(g)), 2)
  if (i %% 2 == 0) y <- pmax(-1, pmin(1, round(y)))
  label <- sample(0:2, length(g), replace = TRUE)
  list(values = y, clusters = g, labels = label)
})

number <- function(x) format(x, digits = 17, scientific = FALSE, trim = TRUE)
list_of <- function(x) paste0("[", paste(number(x), collapse = ","), "]")
rows <- sapply(materials, function(m) {
  found <- cr2(m$values, m$clusters)
  two <- cbind(m$labels == 1, m$labels == 2) * 1
  paste0(
    "{\"values\":", list_of(m$values), ",\"clusters\":", list_of(m$clusters), ",\"labels\":", list_of(m$labels),
    ",\"mean\":", number(found$mean), ",\"standardError\":", number(found$standardError),
    ",\"degreesOfFreedom\":", number(found$degreesOfFreedom), ",\"icc\":", number(icc(m$values, m$clusters)),
    ",\"jackknife\":", list_of(jackknife(m$values, m$clusters)),
    ",\"trend\":", number(alike(m$values, cbind(m$labels), m$clusters)),
    ",\"between\":", number(alike(m$values, two, m$clusters)), "}"
  )
})
cat(paste0("{\"by\":\"", R.version.string, "\",\n\"materials\":[\n", paste(rows, collapse = ",\n"), "\n]}\n"))
