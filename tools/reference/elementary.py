"""Reference values for src/quantities: elementary functions, normal distribution.

Decimal arithmetic with 100 digits, standard library only, own series.
Writes elementary.json beside this file:

    python3 tools/reference/elementary.py

For each function a list of points [argument, ..., value, rest]: arguments and the correctly rounded value
as exact hexadecimal doubles, and what the value lacks, in units of its last place.
`sha256` is the hash of this file.

    python3 tools/reference/elementary.py --times 30 --output many.json   30 times the points, to measure
    python3 tools/reference/elementary.py --coefficients                  the polynomial of scaledErfc
"""

import argparse
import hashlib
import json
import math
import random
from decimal import Decimal, getcontext
from pathlib import Path
from statistics import NormalDist

DIGITS = 100
getcontext().prec = DIGITS
getcontext().Emin = -999999
getcontext().Emax = 999999
TINY = Decimal(10) ** -(DIGITS + 5)


def series(first, following):
    """Sum of first, following(1, first), ... until a term no longer counts."""
    total, term, n = first, first, 0
    while abs(term) > abs(total) * TINY:
        n += 1
        term = following(n, term)
        total += term
    return total


def arctangent_of_inverse(n):
    total, power, k = Decimal(0), Decimal(1) / n, 0
    while power > TINY:
        total += (power if k % 2 == 0 else -power) / (2 * k + 1)
        power /= n * n
        k += 1
    return total


# Machin's formula
PI = 4 * (4 * arctangent_of_inverse(5) - arctangent_of_inverse(239))
ROOT_PI = PI.sqrt()
ROOT_2 = Decimal(2).sqrt()


def sine(x):
    if x == 0:
        return Decimal(0)
    return series(x, lambda n, term: -term * x * x / ((2 * n) * (2 * n + 1)))


def cosine(x):
    return series(Decimal(1), lambda n, term: -term * x * x / ((2 * n - 1) * (2 * n)))


def quarter_turns(x):
    turns = (x / (PI / 2)).to_integral_value()
    return int(turns) % 4, x - turns * PI / 2


def sin(x):
    turns, rest = quarter_turns(Decimal(x))
    return [sine, cosine, lambda r: -sine(r), lambda r: -cosine(r)][turns](rest)


def cos(x):
    turns, rest = quarter_turns(Decimal(x))
    return [cosine, lambda r: -sine(r), lambda r: -cosine(r), sine][turns](rest)


def atan(x):
    t, doublings = Decimal(x), 0
    while abs(t) > Decimal('0.05'):
        t = t / (1 + (1 + t * t).sqrt())
        doublings += 1
    total, power, k = Decimal(0), t, 0
    while abs(power) > abs(t) * TINY:
        total += (power if k % 2 == 0 else -power) / (2 * k + 1)
        power *= t * t
        k += 1
    return total * 2**doublings


def exp(x):
    return Decimal(x).exp()


def log(x):
    return Decimal(x).ln()


def pow(x, y):
    size = (Decimal(y) * abs(Decimal(x)).ln()).exp()
    return -size if x < 0 and y % 2 == 1 else size


def erf_decimal(x):
    """2/sqrt(pi) e^(-x^2) sum of (2 x^2)^n x / (2n + 1)!!"""
    total = series(x, lambda n, term: term * 2 * x * x / (2 * n + 1))
    return 2 / ROOT_PI * (-x * x).exp() * total


def scaled_erfc_decimal(x):
    """e^(x^2) erfc(x), x >= 0: one minus erf, or Laplace's continued fraction."""
    if x < 9:
        getcontext().prec = DIGITS + 40
        value = (x * x).exp() * (1 - erf_decimal(x))
        getcontext().prec = DIGITS
        return +value
    fraction = x
    for n in range(1200, 0, -1):
        fraction = x + Decimal(n) / 2 / fraction
    return 1 / (fraction * ROOT_PI)


def erfc_decimal(x):
    return 2 - erfc_decimal(-x) if x < 0 else scaled_erfc_decimal(x) * (-x * x).exp()


def erf(x):
    return erf_decimal(Decimal(x)) if abs(x) < 3 else 1 - erfc_decimal(Decimal(x))


def erfc(x):
    return erfc_decimal(Decimal(x))


def normal_cdf_decimal(x):
    return erfc_decimal(-x / ROOT_2) / 2


def normal_cdf(x):
    return normal_cdf_decimal(Decimal(x))


def normal_quantile(p):
    """Newton's method on the logarithm of the smaller tail."""
    target = Decimal(p)
    lower = target if target < Decimal('0.5') else 1 - target
    if lower == Decimal('0.5'):
        return Decimal(0)
    x = Decimal(NormalDist().inv_cdf(float(lower)))
    for _ in range(4):
        value = normal_cdf_decimal(x)
        density = (-x * x / 2).exp() / (2 * PI).sqrt()
        x -= (value / lower).ln() * value / density
    return x if target < Decimal('0.5') else -x


def near_multiples_of_quarter_turn(count):
    """The doubles up to 2^20 that come closest to a multiple of pi/2."""
    scale = 2**140
    quarter = int(PI / 2 * scale)
    found = []
    for k in range(1, 667544):
        exact = k * quarter
        unit = 1 << (exact.bit_length() - 53)
        rest = exact % unit
        found.append((min(rest, unit - rest), exact + (unit - rest if 2 * rest > unit else -rest)))
    return [n / scale for _, n in sorted(found)[:count]]


def points(times):
    draw = random.Random(20231)

    def uniform(low, high, count):
        return [low + (high - low) * draw.random() for _ in range(count * times)]

    def signed(low, high, count):
        """Magnitudes from 2^low to 2^high."""
        return [
            draw.choice((-1, 1)) * math.ldexp(1 + draw.random(), draw.randint(low, high - 1))
            for _ in range(count * times)
        ]

    def sizes(low, high, count):
        return [abs(x) for x in signed(low, high, count)]

    def around(centre, count):
        """Neighbours of a number at all distances."""
        return [
            centre * (1 + draw.choice((-1, 1)) * math.ldexp(1 + draw.random(), draw.randint(-53, -8)))
            for _ in range(count * times)
        ]

    def powers():
        for x in uniform(0.01, 100, 60):
            yield x, draw.uniform(-50, 50)
        for x in sizes(-1022, 1023, 80):
            yield x, draw.uniform(-1, 1) * 708 / math.log(x)
        for x in around(1.0, 60):
            if x != 1:
                yield x, min(1e300, draw.uniform(-1, 1) * 744 / abs(math.log(x)))
        for x in sizes(-40, 40, 40):
            yield x, -draw.uniform(708.5, 744.4) / math.log(x)
        for x in sizes(-1073, -1023, 30):
            yield x, draw.uniform(-0.9, 0.9)
        for _ in range(30 * times):
            yield -float(draw.randint(1, 400)), float(draw.randint(-60, 60))
        for _ in range(40 * times):
            x = draw.choice((math.sqrt(2), math.sqrt(0.5), 2.0, 10.0, 0.1)) * 2.0 ** draw.randint(-3, 3)
            yield x, draw.uniform(-250, 250)
        for _ in range(40 * times):
            x = draw.choice((math.sqrt(2), math.sqrt(0.5))) * (1 + draw.uniform(-1e-6, 1e-6))
            yield x, draw.choice((-1, 1)) * draw.uniform(1500, 2044)
        for x in uniform(0.55, 1.8, 40):
            yield x, draw.choice((-1, 1)) * draw.uniform(600, 709) / math.log(x)

    quarter_turns_hard = near_multiples_of_quarter_turn(60 * times)
    angles = signed(-30, 0, 60) + uniform(-8, 8, 120) + uniform(-1048576, 1048576, 100) + quarter_turns_hard
    quarters = [draw.randint(-667543, 667543) * (math.pi / 4) for _ in range(40 * times)]
    angles += [x for x in quarters if abs(x) <= 1048576]
    middles = [(draw.randint(-1000, 1000) + 0.5) * math.log(2) for _ in range(60 * times)]
    eighths = [
        draw.choice((-1, 1)) * (draw.randint(0, 8) + 0.5) / 8 * (1 + draw.uniform(-1, 1) * 1e-6)
        for _ in range(60 * times)
    ]
    return {
        'exp': [
            (x,)
            for x in signed(-55, -1, 50)
            + uniform(-1, 1, 90)
            + uniform(-708, 709.78, 120)
            + uniform(-745.1, -708, 60)
            + middles
        ],
        'log': [
            (x,)
            for x in around(1.0, 100)
            + uniform(0.5, 2, 100)
            + around(math.sqrt(2), 20)
            + around(math.sqrt(0.5), 20)
            + sizes(-1022, 1023, 80)
            + sizes(-1074, -1023, 30)
            if x != 1
        ],
        'pow': [(x, y) for x, y in powers() if -745 < y * math.log(abs(x)) < 709.7],
        'sin': [(x,) for x in angles],
        'cos': [(x,) for x in angles],
        'atan': [
            (x,)
            for x in signed(-30, 0, 60)
            + uniform(-1, 1, 90)
            + uniform(-12, 12, 90)
            + signed(3, 60, 50)
            + eighths
        ],
        'erf': [
            (x,) for x in signed(-40, 0, 60) + uniform(-1, 1, 100) + uniform(-3, 3, 120) + uniform(-6, 6, 60)
        ],
        'erfc': [
            (x,)
            for x in signed(-40, 0, 40)
            + uniform(-1, 1, 90)
            + uniform(-6, 6, 90)
            + uniform(0, 26.5, 140)
            + uniform(26.5, 27.2, 30)
        ],
        'normalCdf': [(x,) for x in signed(-30, 0, 20) + uniform(-8, 8, 100) + uniform(-38.4, 0, 100)],
        'normalQuantile': [
            (x,)
            for x in uniform(0, 1, 120)
            + sizes(-53, -1, 50)
            + sizes(-996, -30, 80)
            + [1 - x for x in sizes(-53, -4, 40)]
        ],
    }


FUNCTIONS = {
    'exp': exp,
    'log': log,
    'pow': pow,
    'sin': sin,
    'cos': cos,
    'atan': atan,
    'erf': erf,
    'erfc': erfc,
    'normalCdf': normal_cdf,
    'normalQuantile': normal_quantile,
}


def row(function, arguments):
    exact = function(*arguments)
    value = float(exact)
    rest = (exact - Decimal(value)) / Decimal(math.ulp(value))
    return [*(x.hex() for x in arguments), value.hex(), round(float(rest), 3)]


def coefficients():
    """(1 + 2x) e^(x^2) erfc(x) in powers of t = (x - 3.75)/(x + 3.75): Chebyshev, cut at degree 24."""
    count, degree, centre = 44, 24, Decimal('3.75')
    angles = [PI * (2 * i + 1) / (2 * count) for i in range(count)]
    values = []
    for angle in angles:
        t = cosine(angle)
        x = centre * (1 + t) / (1 - t)
        values.append((1 + 2 * x) * scaled_erfc_decimal(x))
    total = [Decimal(0)] * (degree + 1)
    before, polynomial = [Decimal(0)], [Decimal(1)]
    for j in range(degree + 1):
        weight = sum(v * cosine(j * a) for v, a in zip(values, angles)) / count * (1 if j == 0 else 2)
        for i, c in enumerate(polynomial):
            total[i] += weight * c
        following = [Decimal(0)] + [c * (1 if j == 0 else 2) for c in polynomial]
        if j > 0:
            for i, c in enumerate(before):
                following[i] -= c
        before, polynomial = polynomial, following
    return [float(c) for c in total]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('--times', type=int, default=1)
    parser.add_argument('--output', type=Path, default=Path(__file__).with_suffix('.json'))
    parser.add_argument('--coefficients', action='store_true')
    options = parser.parse_args()
    if options.coefficients:
        print('\n'.join(repr(c) for c in coefficients()))
        return
    tables = {name: [row(FUNCTIONS[name], p) for p in rows] for name, rows in points(options.times).items()}
    digest = hashlib.sha256(Path(__file__).read_bytes()).hexdigest()
    lines = [
        f'    "{name}": [\n' + ',\n'.join(f'      {json.dumps(r)}' for r in rows) + '\n    ]'
        for name, rows in tables.items()
    ]
    text = '{\n' + f'  "sha256": "{digest}",\n' + '  "points": {\n' + ',\n'.join(lines) + '\n  }\n}\n'
    options.output.write_text(text, encoding='utf-8')


if __name__ == '__main__':
    main()
