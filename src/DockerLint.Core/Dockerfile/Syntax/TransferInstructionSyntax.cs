namespace DockerLint.Dockerfile.Syntax;

/// <summary>COPY or ADD: <c>[flags] source… destination</c>, as words or as a JSON array.</summary>
public abstract class TransferInstructionSyntax : InstructionSyntax
{
    private protected TransferInstructionSyntax(DockerfileSyntaxKind kind, InstructionParts parts, IReadOnlyList<ArgumentSyntax> arguments, bool isJsonForm)
        : base(kind, parts)
    {
        Arguments = arguments;
        IsJsonForm = isJsonForm;
        Sources = arguments.Count > 1 ? arguments.Take(arguments.Count - 1).ToArray() : [];
    }

    /// <summary>All arguments in order, markers of here-documents included; the first one is missing when there is none.</summary>
    public IReadOnlyList<ArgumentSyntax> Arguments { get; }

    /// <summary>All arguments but the last, markers of here-documents included.</summary>
    public IReadOnlyList<ArgumentSyntax> Sources { get; }

    /// <summary>The last argument; null when there are not two.</summary>
    public ArgumentSyntax? Destination => Arguments.Count > 1 ? Arguments[Arguments.Count - 1] : null;

    /// <summary>Whether the arguments are a JSON array.</summary>
    public bool IsJsonForm { get; }

    /// <summary>The sources that are files, images' paths or addresses: markers of here-documents left out.</summary>
    public IEnumerable<ArgumentSyntax> FileSources => Sources.Where(source => !Heredocs.Any(heredoc => heredoc.MarkerSpan.Start == source.Span.Start));
}
