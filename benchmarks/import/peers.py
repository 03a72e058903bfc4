"""Reads one project with a named package and prints what it took, for run.mjs: peers.py PACKAGE FILE BYTES."""

import importlib.metadata
import json
import resource
import sys
import tempfile
import time
import zipfile


def lxml_counts(path):
    """The least that any reader does: count the elements as they stream by, and forget them."""
    from lxml import etree

    wanted = {"Code", "Coding", "PlainTextSelection", "TextSource"}
    counts = dict.fromkeys(wanted, 0)
    with zipfile.ZipFile(path) as archive, archive.open("project.qde") as xml:
        for _, element in etree.iterparse(xml, events=("end",)):
            name = etree.QName(element).localname
            if name in wanted:
                counts[name] += 1
            if name in ("PlainTextSelection", "TextSource"):
                element.clear()
                while element.getprevious() is not None:
                    del element.getparent()[0]
    return {"codings": counts["Coding"], "selections": counts["PlainTextSelection"]}


def pyrefiqda_counts(path):
    from pyrefiqda import RefiProject

    with tempfile.TemporaryDirectory() as folder:
        project = RefiProject.load(path, extract_dir=folder)
    selections = [one for source in project.sources.text_source for one in source.plain_text_selection]
    return {"codings": sum(len(one.coding) for one in selections), "selections": len(selections)}


readers = {"lxml": lxml_counts, "pyrefiqda": pyrefiqda_counts}

if __name__ == "__main__":
    package, path, most_bytes = sys.argv[1:]
    # Whoever needs more is stopped by Python itself, and not by the system with everything else that runs.
    resource.setrlimit(resource.RLIMIT_AS, (int(most_bytes), int(most_bytes)))
    started = time.perf_counter()
    try:
        counts = readers[package](path)
    except MemoryError:
        print(json.dumps({"version": importlib.metadata.version(package), "failed": "out of memory"}))
        sys.exit(0)
    seconds = time.perf_counter() - started
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    version = importlib.metadata.version(package)
    print(json.dumps({"version": version, "seconds": seconds, "cpuSeconds": time.process_time(), "peakBytes": peak, **counts}))
