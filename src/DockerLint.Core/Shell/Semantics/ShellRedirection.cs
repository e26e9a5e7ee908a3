namespace DockerLint.Shell.Semantics;

/// <summary>A redirection of a command.</summary>
/// <param name="Operator">The operator: <c>&gt;</c>, <c>&gt;&gt;</c>, <c>&lt;</c>, <c>&amp;&gt;</c>, <c>&lt;&lt;-</c> and so on.</param>
/// <param name="Descriptor">The file descriptor, also where the operator implies it; null for <c>{name}</c>. <c>&amp;&gt;</c> counts as 1.</param>
/// <param name="Target">The target; the delimiter for a here-document; null when it is missing.</param>
/// <param name="HereDocument">The here-document; null for any other.</param>
/// <param name="Span">Its place in the file.</param>
public sealed record ShellRedirection(string Operator, int? Descriptor, ShellWord? Target, ShellHereDocument? HereDocument, TextSpan Span)
{
    /// <summary>Whether it makes the command read from the target.</summary>
    public bool IsInput => Operator is "<" or "<&" or "<<" or "<<-" or "<<<" or "<>";

    /// <summary>Whether it makes the command write to the target.</summary>
    public bool IsOutput => Operator is ">" or ">>" or ">|" or ">&" or "&>" or "&>>" or "<>";
}
