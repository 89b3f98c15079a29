"""Benchmarks: every figure with its median, its spread and a floor measured in the same run."""
