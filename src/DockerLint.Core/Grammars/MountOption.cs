using DockerLint.Semantics;

namespace DockerLint.Grammars;

/// <summary>One <c>key=value</c> or bare key of a mount.</summary>
/// <param name="Key">
/// The key in lower case under its main name: <c>source</c> for <c>src</c>, <c>target</c> for <c>dst</c> and <c>destination</c>,
/// <c>readonly</c> for <c>ro</c>, <c>readwrite</c> for <c>rw</c>.
/// </param>
/// <param name="KeySpan">Where the key stands, relative to the text of the mount.</param>
/// <param name="RawValue">The value as written, after the rules of CSV; null for a bare key.</param>
/// <param name="Value">The value after expansion; the empty value for a bare key.</param>
/// <param name="ValueSpan">Where the value stands; empty for a bare key.</param>
public sealed record MountOption(string Key, TextSpan KeySpan, string? RawValue, ResolvedValue Value, TextSpan ValueSpan);
