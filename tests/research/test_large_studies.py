"""What docs/large-studies.md shows, run again: its commands of this command line, and what it asks DuckDB.

Run by `cargo xtask test research`. CG_CLI names the command line. Left out are SedonaDB, Spark and Sedona on Spark, which
are not among the packages of these checks, and `pip install`, which the checks do themselves.
"""

import ast
import os
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import duckdb

ROOT = Path(__file__).resolve().parents[2]
CLI = Path(os.environ.get("CG_CLI", ROOT / "target" / "debug" / "common-ground")).resolve()
PAGE = (ROOT / "docs" / "large-studies.md").read_text(encoding="utf-8")
NOT_RUN = ("pip install", "import sedona", "from sedona", "from pyspark")
BLOCKS = re.compile(
    r"^```python\n(?P<code>.*?)^```\n(?:\n```\n(?P<answer>.*?)^```\n)?|^    \$ (?P<command>[^\n]*\n(?:    [^\n]*\n)*)",
    re.M | re.S,
)


def commands(block):
    """Each command of a block with what the page shows below it. A loop ends with `done`."""
    text = re.sub("^    ", "", "    $ " + block, flags=re.M)
    for part in text.split("\n$ "):
        lines = part.removeprefix("$ ").splitlines(keepends=True)
        loop = lines[0].startswith("for ") and not lines[0].rstrip().endswith("done")
        end = lines.index(next(line for line in lines if line.strip() == "done")) + 1 if loop else 1
        yield "".join(lines[:end]), "".join(lines[end:])


def told(command, folder):
    """What a command says."""
    command = command.replace("tests/research", str(ROOT / "tests" / "research"))
    command = command.replace("python ", f"'{sys.executable}' ")
    path = os.pathsep.join([str(CLI.parent), os.environ["PATH"]])
    done = subprocess.run(
        ["sh", "-c", command], cwd=folder, env={**os.environ, "PATH": path}, capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        raise AssertionError(f"{command} ended with {done.returncode}: {done.stderr}")
    return done.stdout + done.stderr


def answer(code, names):
    """Runs a piece of Python; gives what its last line is, as a notebook would."""
    body = ast.parse(code).body
    exec(compile(ast.Module(body[:-1], []), "page", "exec"), names)
    return str(eval(compile(ast.Expression(body[-1].value), "page", "eval"), names))


class Page(unittest.TestCase):
    def test_what_it_shows_is_what_happens(self):
        run, names, before = [], {}, os.getcwd()
        with tempfile.TemporaryDirectory() as folder:
            os.chdir(folder)
            try:
                for block in BLOCKS.finditer(PAGE):
                    text = block["code"] or block["command"]
                    if text.startswith(NOT_RUN):
                        continue
                    run.append(text)
                    if block["code"]:
                        self.assertEqual(answer(text, names).strip(), block["answer"].strip())
                        continue
                    for command, shown in commands(text):
                        said = told(command, folder)
                        # A loop over many files says what each of them is; the page leaves that out.
                        if shown:
                            self.assertEqual(said.strip(), shown.strip())
            finally:
                duckdb.close()
                os.chdir(before)
        self.assertEqual(sum("common-ground" in text for text in run), 1)
        self.assertEqual(sum("duckdb.sql" in text for text in run), 3)


if __name__ == "__main__":
    unittest.main()
