"""Radau IIA of 7 stages (order 13) in decimal arithmetic of 34 digits, after Hairer & Wanner, Solving ODEs II, IV.8.

The collocation equations are solved by Newton's method: residuals in decimal, corrections from a factorisation in
double precision, until the corrections no longer shrink. The step follows the embedded formula of order 7, so that the
error of the method lies far below the tolerance asked of that formula.
"""

from decimal import Decimal, getcontext

import mpmath
import numpy as np
from scipy.linalg import lu_factor, lu_solve

getcontext().prec = 34
NEGLIGIBLE = 1e-28
STAGES = 7


def decimals(values):
    return np.array([Decimal(mpmath.nstr(x, 45)) for x in values])


def coefficients():
    """Nodes, inverse of the matrix, its real eigenvalue and the weights of the embedded error formula."""
    with mpmath.workdps(90):
        powers = [mpmath.taylor(lambda x: mpmath.legendre(k, x), 0, STAGES) for k in (STAGES - 1, STAGES)]
        roots = mpmath.polyroots([a - b for a, b in zip(*powers)][::-1], maxsteps=500, extraprec=400)
        nodes = sorted((1 + mpmath.re(root)) / 2 for root in roots)
        vandermonde = mpmath.matrix([[c**k for k in range(STAGES)] for c in nodes])
        integrals = mpmath.matrix([[c ** (k + 1) / (k + 1) for k in range(STAGES)] for c in nodes])
        inverse = vandermonde * integrals**-1
        eigenvalues, _ = mpmath.eig(inverse)
        gamma = 1 / next(mpmath.re(v) for v in eigenvalues if abs(mpmath.im(v)) < 1e-60)
        embedded = vandermonde.T**-1 * mpmath.matrix([-gamma] + [0] * (STAGES - 1))
        return (
            decimals(nodes),
            decimals(inverse).reshape(STAGES, STAGES),
            decimals([gamma])[0],
            decimals(embedded),
        )


NODES, INVERSE, GAMMA, EMBEDDED = coefficients()


class StepTooSmall(ArithmeticError):
    pass


def jacobian(rate, t, y):
    """One-sided differences: it only has to make Newton's method converge."""
    n = len(y)
    delta = Decimal('1e-14') * np.maximum(np.abs(y), Decimal('1e-6') * np.max(np.abs(y)))
    shifted = y[:, None] + np.diag(delta)
    return (rate(np.full(n, t), shifted) - rate(np.full(1, t), y[:, None])) / delta


def factorised(matrix, columns):
    """A solver in double precision with rows and columns scaled."""
    scaled = matrix * columns
    rows = 1 / np.abs(scaled).max(axis=1)
    factors = lu_factor(scaled * rows[:, None])
    rows_decimal = np.array([Decimal(x) for x in rows])

    def solve(right):
        return np.array([Decimal(x) for x in lu_solve(factors, (right * rows_decimal).astype(float))])

    return solve


def collocate(rate, t, h, y, guess, matrix, weight, floor):
    """The increments at the stages, or None where Newton's method fails."""
    n = len(y)
    coupled = np.kron(INVERSE.astype(float) / float(h), np.eye(n)) - np.kron(np.eye(STAGES), matrix.astype(float))
    solve = factorised(coupled, np.tile(weight.astype(float), STAGES))
    times, increments, before = t + NODES * h, guess.copy(), np.inf
    for iteration in range(60):
        residual = rate(times, y[:, None] + increments) - increments @ INVERSE.T / h
        change = solve(residual.T.reshape(-1)).reshape(STAGES, n).T * weight[:, None]
        increments = increments + change
        reach = np.maximum(np.abs(y), np.max(np.abs(increments), axis=1)) + floor
        size = float(np.max(np.abs(change) / reach[:, None]))
        if size < NEGLIGIBLE or (size < 1e4 * NEGLIGIBLE and size > 0.5 * before):
            return increments
        if iteration > 4 and size > 2 * before:
            return None
        before = size
    return None


def continued(last, h):
    """The last step's collocation polynomial, beyond its end."""
    before, increments = last
    nodes = [Decimal(0), *NODES]
    values = np.concatenate((np.full((len(increments), 1), Decimal(0)), increments), axis=1)
    at = 1 + NODES * h / before
    basis = np.full((STAGES + 1, STAGES), Decimal(1))
    for j in range(STAGES + 1):
        for k in range(STAGES + 1):
            if j != k:
                basis[j] *= (at - nodes[k]) / (nodes[j] - nodes[k])
    return values @ basis - increments[:, -1:]


def integrate(rate, start, stop, y, tolerance, floor, peak):
    """y at stop and the number of steps; `peak` is raised to the largest size met at the end of any step."""
    t, steps, rejected, last = start, 0, False, None
    h = (stop - start) * Decimal('1e-10')
    while t < stop:
        final = t + h * Decimal('1.0001') >= stop
        if final:
            h = stop - t
        slope = rate(np.full(1, t), y[:, None])[:, 0]
        weight = np.maximum(np.abs(y), np.abs(h * slope)) + floor + Decimal('1e-30') * np.max(np.abs(y))
        matrix = jacobian(rate, t, y)
        still = np.full((len(y), STAGES), Decimal(0))
        guess = still if last is None or h > 3 * last[0] else continued(last, h)
        increments = collocate(rate, t, h, y, guess, matrix, weight, floor)
        if increments is None and guess is not still:
            increments = collocate(rate, t, h, y, still, matrix, weight, floor)
        if increments is None:
            h, rejected, last = h / 3, True, None
            if t + h * Decimal('1e10') == t:
                raise StepTooSmall(f'at {t}')
            continue
        after = y + increments[:, -1]
        raw = GAMMA * h * slope + (increments @ INVERSE.T) @ EMBEDDED
        damping = factorised(np.eye(len(y)) - (h * GAMMA * matrix).astype(float), weight.astype(float))
        error = damping(raw) * weight / (np.maximum(np.abs(y), np.abs(after)) + floor)
        size = float(np.sqrt(np.mean(error.astype(float) ** 2))) / tolerance
        factor = 0.85 * max(size, 1e-12) ** (-1 / (STAGES + 1))
        if size <= 1:
            t, last, y = stop if final else t + h, (h, increments), after
            np.maximum(peak, np.abs(y), out=peak)
            steps += 1
            h *= Decimal(min(1 if rejected else 4, max(0.3, factor)))
            rejected = False
        else:
            h *= Decimal(min(0.8, max(0.1, factor)))
            rejected = True
    return y, steps
