using DockerLint.Shell.Syntax;

namespace DockerLint.Shell.Semantics;

/// <summary>A script among the words of a command.</summary>
/// <param name="Words">The words it stands in, joined by blanks; empty for a here-document.</param>
/// <param name="HereDocument">The here-document it stands in, else null.</param>
/// <param name="State">The shell that reads it.</param>
/// <param name="Origin">How it is given.</param>
internal sealed record NestedScript(IReadOnlyList<ShellWord> Words, HereDocumentSyntax? HereDocument, ShellState State, CommandOrigin Origin);
