using DockerLint.Shell.Syntax;

namespace DockerLint.Shell.Parsing;

/// <summary>A here-document that is announced and not yet read.</summary>
internal sealed class PendingHereDocument(RedirectionSyntax redirection, TextSpan operatorSpan, string delimiter, bool isQuoted, bool stripsTabs)
{
    public RedirectionSyntax Redirection { get; } = redirection;

    public TextSpan OperatorSpan { get; } = operatorSpan;

    public string Delimiter { get; } = delimiter;

    public bool IsQuoted { get; } = isQuoted;

    public bool StripsTabs { get; } = stripsTabs;
}
