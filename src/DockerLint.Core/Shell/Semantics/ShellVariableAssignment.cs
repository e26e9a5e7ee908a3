using DockerLint.Shell.Syntax;

namespace DockerLint.Shell.Semantics;

/// <summary>A place of a script that gives a variable a value. What stands in front of a command (<c>X=1 make</c>) is for that command alone and is none.</summary>
/// <param name="Name">The name of the variable.</param>
/// <param name="Source">What gives the value.</param>
/// <param name="Span">The place of the name in the file.</param>
/// <param name="Values">
/// The word that holds the value, that of <c>export X=1</c> with the name in front; all words of a loop; empty when no word does
/// (<c>read</c>), or when a declaration gives none.
/// </param>
/// <param name="IsExported">Whether it is handed on to programs.</param>
public sealed record ShellVariableAssignment(string Name, ShellVariableSource Source, TextSpan Span, IReadOnlyList<ShellWordSyntax> Values, bool IsExported);
