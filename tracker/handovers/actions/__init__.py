"""Passing work to other hands. `planning` prepares a decision about units, `moving` carries it out; `people` passes
one person's work on, `deputies` lets somebody stand in for a while.
"""
