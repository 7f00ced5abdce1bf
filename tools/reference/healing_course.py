"""The healing course integrated by SciPy, independently of the solver in this repository.

Reads the course and rows of values as `healing-problem.ts` writes them, any rows; writes the values of states and
outputs at the times asked for, by LSODA at a relative tolerance of 1e-8. Needs NumPy, SciPy and mpmath. By hand:

    node tools/reference/healing-problem.ts > problem.json
    python3 tools/reference/healing_course.py problem.json > test/verification/healing/reference.json
    npm run format
"""

import hashlib
import json
import platform
import sys
from pathlib import Path

import numpy as np
import scipy
from scipy.integrate import solve_ivp

from stiff_problems import FUNCTIONS, Problem, names_in, python_of, trajectory

SOURCES = [Path(__file__), Path(__file__).with_name('stiff_problems.py')]
TOLERANCE = 1e-8
DIGITS = 9


class Course(Problem):
    """The declaration of a problem with the values of one row."""

    def __init__(self, declaration, values):
        at_once = {}
        for jump in declaration['jumps']:
            at_once.setdefault(jump['at'], []).append(jump)
        self.declaration = {**declaration, 'jumps': [{'at': at, 'in turn': jumps} for at, jumps in at_once.items()]}
        self.number = float
        self.states = list(declaration['states'])
        self.scope = {'__builtins__': {}, '_number': float, **FUNCTIONS}
        for name, entry in declaration['parameters'].items():
            self.scope[name] = float(values.get(name, entry['value']))
        self.balances = self.compiled()

    def jumped(self, y, jump):
        for single in jump['in turn']:
            y = super().jumped(y, single)
        return y

    def with_outputs(self, y):
        """States and outputs, as one row."""
        known = self.scope | dict(zip(self.states, y))
        laws = self.declaration['laws'] | self.declaration['outputs']

        def value(name):
            if name not in known:
                text = laws[name]['text']
                for inner in names_in(text) - FUNCTIONS.keys():
                    value(inner)
                known[name] = float(eval(python_of(text), known))
            return known[name]

        return [*y, *(value(name) for name in self.declaration['outputs'])]


def integrated(course, times):
    """Values at the times and the largest size of each state on the way."""
    peak = np.abs(course.initial())

    def advance(start, stop, y):
        solution = solve_ivp(
            course.balances, (start, stop), y, method='LSODA', rtol=TOLERANCE, atol=TOLERANCE * 1e-2 * course.scale()
        )
        if solution.status != 0:
            raise ArithmeticError(solution.message)
        np.maximum(peak, np.abs(solution.y).max(axis=1), out=peak)
        return solution.y[:, -1]

    rows = trajectory(course, times, advance)
    return np.array([course.with_outputs(row) for row in rows]), peak


def main():
    text = Path(sys.argv[1]).read_bytes()
    problem = json.loads(text)
    declaration, times = problem['declaration'], problem['times']
    names = [*declaration['states'], *declaration['outputs']]
    found, peaks = [], []
    for row, values in enumerate(problem['rows']):
        rows, peak = integrated(Course(declaration, dict(zip(problem['names'], values))), times)
        found.append(rows)
        peaks.append([*peak, *np.abs(rows[:, len(peak) :]).max(axis=0)])
        print(f'row {row} of {len(problem["rows"])}', file=sys.stderr, flush=True)

    def shortened(values):
        return [float(f'{value:.{DIGITS - 1}e}') for value in values]

    result = {
        'sha256': {
            'problem': hashlib.sha256(text).hexdigest(),
            'scripts': hashlib.sha256(b''.join(source.read_bytes() for source in SOURCES)).hexdigest(),
        },
        'versions': {'python': platform.python_version(), 'numpy': np.__version__, 'scipy': scipy.__version__},
        'times': times,
        'peaks': {name: shortened(peak[i] for peak in peaks) for i, name in enumerate(names)},
        'values': {name: shortened(np.concatenate([rows[:, i] for rows in found])) for i, name in enumerate(names)},
    }
    json.dump(result, sys.stdout, indent=1)


if __name__ == '__main__':
    main()
