"""Reference trajectories of the problems in test/verification/stiff/problems.

Each problem is integrated twice by radau.py with 34 digits, at two tolerances, and in double precision by two methods
of SciPy; the differences are on record beside the values. Needs NumPy, SciPy and mpmath. By hand:

    python3 tools/reference/stiff_problems.py
"""

import ast
import hashlib
import json
import platform
import re
import sys
from decimal import Decimal
from pathlib import Path

import mpmath
import numpy as np
import scipy
from scipy.integrate import solve_ivp

from radau import integrate

FOLDER = Path(__file__).resolve().parents[2] / 'test/verification/stiff'
SOURCES = [Path(__file__), Path(__file__).with_name('radau.py')]
TOLERANCES = (1e-14, 1e-13)
MOST_EVALUATIONS = 300_000
WIDTH = 110

TIMES = {
    'rober': [0.4, 4, 40, 400, 4e3, 4e4, 4e5, 4e6, 4e7, 4e8, 4e9, 4e10, 1e11],
    'hires': [0.5, 2, 5, 10, 20, 50, 100, 200, 280, 300, 310, 315, 320, 321.8122],
    'pollu': [0.01, 0.1, 0.5, 1, 2, 5, 10, 20, 30, 40, 50, 60],
    'orego': [30 * i for i in range(1, 13)],
    'e5': [1e-5, 1e-3, 1e-1, 1e1, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e11, 1e13],
    'vdpol': [1, 200, 400, 600, 800, 1000, 1200, 1400, 1600, 1800, 2000],
    'prothero-robinson': [0.5 * i for i in range(1, 11)],
    'cascade25': [3, 10, 29, 33, 59, 63, 89, 93, 119, 123, 149, 153, 180, 250, 365],
    'harmonic': [2 * i for i in range(1, 11)],
    'logistic': [1, 2, 3, 4, 5, 6, 7, 8, 10, 12],
    'lotka-volterra': [1, 2, 3, 4, 5, 6, 7, 8, 10, 12],
    'brusselator': [2 * i for i in range(1, 11)],
}


def hill(x, k, n):
    positive = np.where(x > 0, x, 1)
    return np.where(x > 0, 1 / (1 + (k / positive) ** n), 0 * x)


def elementary(name, decimal_name):
    of_decimals = np.vectorize(lambda x: getattr(x, decimal_name)(), otypes=[object])
    of_floats = getattr(np, name)
    return lambda x: of_decimals(x) if np.asarray(x).dtype == object else of_floats(x)


FUNCTIONS = {
    'hill': hill,
    'pos': lambda x: np.maximum(x, 0 * x),
    'exp': elementary('exp', 'exp'),
    'log': elementary('log', 'ln'),
    'sqrt': elementary('sqrt', 'sqrt'),
}


def python_of(text):
    """The language of the texts is Python's but for the sign of powers; its numbers become those of the arithmetic."""
    return re.sub(r'(?<![\w.])\d+(?:\.\d+)?(?:[eE][+-]?\d+)?', r'_number(\g<0>)', text.replace('^', '**'))


def names_in(text):
    tree = ast.parse(python_of(text), mode='eval')
    return {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}


class Problem:
    """A declaration, with its right-hand side and jumps in one arithmetic: float or Decimal."""

    def __init__(self, path, number):
        self.declaration = json.loads(path.read_text(encoding='utf-8'))
        self.number = number
        self.states = list(self.declaration['states'])
        self.scope = {'__builtins__': {}, '_number': number, **FUNCTIONS}
        for group in ('parameters', 'constants'):
            for name, entry in self.declaration.get(group, {}).items():
                self.scope[name] = number(entry['value'])
        self.balances = self.compiled()

    def compiled(self):
        lines = [f'{name} = _y[{i}]' for i, name in enumerate(self.states)]
        waiting = dict(self.declaration.get('laws', {}))
        while waiting:
            ready = [name for name, law in waiting.items() if not names_in(law['text']) & waiting.keys()]
            if not ready:
                raise ValueError('a cycle of laws')
            lines += [f'{name} = {python_of(waiting.pop(name)["text"])}' for name in ready]
        balance = {name: [] for name in self.states}
        for i, flux in enumerate(self.declaration['fluxes']):
            lines.append(f'_flux{i} = {python_of(flux["rate"])}')
            if 'from' in flux:
                balance[flux['from']].append(f' - _flux{i}')
            if 'to' in flux:
                balance[flux['to']].append(f' + _flux{i}')
        sums = ', '.join(f'0 * {name}{"".join(terms)}' for name, terms in balance.items())
        exec('\n    '.join(['def balances(t, _y):', *lines, f'return [{sums}]']), self.scope)
        return self.scope['balances']

    def rate(self, t, y):
        return np.array(self.balances(t, y))

    def initial(self):
        return np.array([self.number(self.declaration['states'][name]['initial']) for name in self.states])

    def scale(self):
        return np.array([self.number(self.declaration['states'][name]['scale']) for name in self.states])

    def jumped(self, y, jump):
        scope = self.scope | dict(zip(self.states, y))
        after = {name: eval(python_of(text), scope) for name, text in jump['set'].items()}
        return np.array([after.get(name, value) for name, value in zip(self.states, y)])


def trajectory(problem, times, advance):
    """Values at the times, which no jump may share; `advance(start, stop, y)` integrates one piece."""
    jumps = {jump['at']: jump for jump in problem.declaration.get('jumps', [])}
    if jumps.keys() & set(times):
        raise ValueError('a time of output is a time of a jump')
    at, y, rows = problem.declaration['time']['start'], problem.initial(), []
    if at in jumps:
        y = problem.jumped(y, jumps[at])
    for stop in sorted([*times, *(t for t in jumps if t > at)]):
        y = advance(problem.number(at), problem.number(stop), y)
        at = stop
        if stop in jumps:
            y = problem.jumped(y, jumps[stop])
        else:
            rows.append(y)
    return np.array(rows)


def precise_trajectory(name, problem, times, tolerance):
    peak, steps = np.abs(problem.initial()), 0
    floor = Decimal('1e-60') if name == 'e5' else problem.scale() * Decimal('1e-12')

    def advance(start, stop, y):
        nonlocal steps
        np.maximum(peak, np.abs(y), out=peak)
        y, taken = integrate(problem.rate, start, stop, y, tolerance, floor, peak)
        steps += taken
        return y

    return trajectory(problem, times, advance), peak, steps


def scipy_trajectory(problem, times, method):
    evaluations = 0

    def rate(t, y):
        nonlocal evaluations
        evaluations += 1
        if evaluations > MOST_EVALUATIONS:
            raise ArithmeticError(f'more than {MOST_EVALUATIONS} evaluations')
        return problem.balances(t, y)

    def advance(start, stop, y):
        with np.errstate(all='ignore'):
            solution = solve_ivp(rate, (start, stop), y, method=method, rtol=1e-12, atol=1e-12 * problem.scale())
        if solution.status != 0:
            raise ArithmeticError(solution.message)
        return solution.y[:, -1]

    return trajectory(problem, times, advance)


def largest(difference):
    return float(f'{np.max(np.abs(difference).astype(float)):.2e}')


def against_scipy(path, times, rows, size):
    differences = {}
    for method in ('Radau', 'LSODA'):
        try:
            other = scipy_trajectory(Problem(path, float), times, method)
            differences[method] = largest((other - rows.astype(float)) / size.astype(float))
        except ArithmeticError as error:
            differences[method] = str(error)
    return differences


def reference(name):
    path = FOLDER / 'problems' / f'{name}.json'
    problem, times = Problem(path, Decimal), TIMES[name]
    rows, peak, steps = precise_trajectory(name, problem, times, TOLERANCES[0])
    coarse, _, _ = precise_trajectory(name, problem, times, TOLERANCES[1])
    size = problem.scale() + peak
    entry = {
        'sha256': hashlib.sha256(path.read_bytes()).hexdigest(),
        'steps': steps,
        'doubt': largest((rows - coarse) / size),
        'scipy': against_scipy(path, times, rows, size),
        'times': times,
        'peaks': {state: float(peak[i]) for i, state in enumerate(problem.states)},
        'states': {state: [float(x) for x in rows[:, i]] for i, state in enumerate(problem.states)},
    }
    print(name, {key: entry[key] for key in ('steps', 'doubt', 'scipy')}, file=sys.stderr, flush=True)
    return entry


def number_text(x):
    return str(int(x)) if x == int(x) else re.sub(r'e([+-])0', r'e\1', repr(x))


def written(value, indent=0, before=0):
    """JSON as the formatter of this repository lays it out; `before` characters stand in front of it on its line."""
    inner = ' ' * (indent + 2)
    if isinstance(value, dict):
        keys = {key: f'{inner}"{key}": ' for key in value}
        entries = (keys[key] + written(entry, indent + 2, len(keys[key])) for key, entry in value.items())
        return '{\n' + ',\n'.join(entries) + '\n' + ' ' * indent + '}'
    if isinstance(value, list):
        texts = [number_text(item) for item in value]
        whole = '[' + ', '.join(texts) + ']'
        if before + len(whole) < WIDTH:
            return whole
        lines = [inner + texts[0]]
        for text in texts[1:]:
            if len(lines[-1] + ', ' + text) < WIDTH:
                lines[-1] += ', ' + text
            else:
                lines.append(inner + text)
        return '[\n' + ',\n'.join(lines) + '\n' + ' ' * indent + ']'
    return number_text(value) if isinstance(value, float) else json.dumps(value)


def main():
    names = sys.argv[1:] or list(TIMES)
    result = {
        'sha256': hashlib.sha256(b''.join(source.read_bytes() for source in SOURCES)).hexdigest(),
        'versions': {
            'python': platform.python_version(),
            'numpy': np.__version__,
            'scipy': scipy.__version__,
            'mpmath': mpmath.__version__,
        },
        'problems': {name: reference(name) for name in names},
    }
    if len(names) < len(TIMES):
        print(json.dumps(result, indent=1))
        return
    (FOLDER / 'reference.json').write_text(written(result) + '\n', encoding='utf-8')


if __name__ == '__main__':
    main()
