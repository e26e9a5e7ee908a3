namespace DockerLint.Shell.Semantics;

/// <summary>A place of a script that reads a variable.</summary>
/// <param name="Name">The name of the variable.</param>
/// <param name="Span">Its place in the file: the whole expansion, or the name in arithmetic and behind <c>export</c>.</param>
/// <param name="IsGuarded">Whether it says what to do when the variable is not set: <c>${x:-…}</c>, <c>${x+…}</c>, <c>${x:?}</c>.</param>
/// <param name="IsTest">Whether it is all that a test looks at (<c>[ -n "$x" ]</c>), so that the variable may well be unset.</param>
public sealed record ShellVariableUse(string Name, TextSpan Span, bool IsGuarded, bool IsTest);
