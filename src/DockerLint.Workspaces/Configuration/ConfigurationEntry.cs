using DockerLint.Text;

namespace DockerLint.Workspaces.Configuration;

/// <summary>One <c>key = value</c> line.</summary>
/// <param name="Key">The key in lower case.</param>
/// <param name="Value">The value without blanks around it and without a comment.</param>
/// <param name="KeySpan">Place of the key.</param>
/// <param name="ValueSpan">Place of the value.</param>
internal sealed record ConfigurationEntry(string Key, string Value, TextSpan KeySpan, TextSpan ValueSpan);
