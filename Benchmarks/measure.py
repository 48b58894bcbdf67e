#!/usr/bin/env python3
"""Measures `easpolicy expand` and expand.py side by side: time, and the most memory that each had at once."""
import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
PROFILE = os.path.join(HERE, "..", "Samples", "gmail", "on-premises-domain-certificate.json")


def run(command):
    """Seconds on the clock, seconds of the processor, and MiB of one command."""
    start = time.perf_counter()
    pid = os.spawnvp(os.P_NOWAIT, command[0], command)
    _, status, usage = os.wait4(pid, 0)
    seconds = time.perf_counter() - start
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit(f"{command[0]} failed")
    unit = 1 if sys.platform == "darwin" else 1024
    return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * unit / 2**20


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", default=os.path.join(HERE, "..", ".build", "release", "easpolicy"))
    parser.add_argument("--counts", type=int, nargs="+", default=[100_000, 1_000_000])
    parser.add_argument("--files-up-to", type=int, default=100_000, help="above, only lines are written")
    parser.add_argument("--runs", type=int, default=3, help="the fastest of so many runs counts")
    parser.add_argument("--folder", help="where to write, for example in memory; else a temporary folder")
    arguments = parser.parse_args()
    print("| Owners | Output | easpolicy | memory | expand.py | memory | ratio |")
    print("|---|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory(dir=arguments.folder) as folder:
        for count in arguments.counts:
            owners = os.path.join(folder, "owners.csv")
            with open(owners, "w", encoding="utf-8") as file:
                subprocess.run([sys.executable, os.path.join(HERE, "make-owners.py"), str(count)], stdout=file, check=True)
            for output in ["lines", "files"]:
                if output == "files" and count > arguments.files_up_to:
                    continue
                measure(arguments, folder, owners, count, output)


def measure(arguments, folder, owners, count, output) -> None:
    flag = ["--ndjson"] if output == "lines" else []
    best = {}
    for _ in range(arguments.runs):
        for name in ["swift", "python"]:
            path = os.path.join(folder, f"{name}-{output}" + (".ndjson" if flag else ""))
            if name == "swift":
                command = [arguments.program, "expand", PROFILE, "--owners", owners, "--to", "gmail", "--quiet", "-o"]
                command += [path if flag else path + "/"] + flag
            else:
                command = [sys.executable, os.path.join(HERE, "expand.py"), PROFILE, owners, path] + flag
            found = run(command)
            best[name] = min(best.get(name, found), found)
            shutil.rmtree(path) if os.path.isdir(path) else os.remove(path)
    (swift, _, swift_memory), (python, _, python_memory) = best["swift"], best["python"]
    print(
        f"| {count:,} | {output} | {swift:.2f} s ({swift / count * 1e6:.1f} us each) | {swift_memory:.0f} MiB "
        f"| {python:.2f} s ({python / count * 1e6:.1f} us each) | {python_memory:.0f} MiB | {python / swift:.1f} |",
        flush=True)


if __name__ == "__main__":
    main()
