using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Dockerfile.Parsing;

/// <summary>
/// Parses as BuildKit's Dockerfile frontend does, with the difference that nothing stops it: a line that cannot be understood
/// becomes an unknown instruction or text inside its instruction, and the next line is read as if nothing had happened.
/// </summary>
internal sealed partial class DockerfileParser
{
    // BuildKit refuses chains of ONBUILD; the rest of such a line is kept as text.
    private const int MaximumTriggerDepth = 3;

    private readonly SourceText source;
    private readonly string text;
    private readonly string path;
    private readonly TextOrigin? origin;
    private readonly CancellationToken cancellationToken;
    private readonly DockerfileTokenBuilder tokens;
    private readonly List<ParserDirectiveSyntax> directives = [];
    private readonly List<InstructionSyntax> instructions = [];
    private readonly List<SyntaxDiagnostic> diagnostics = [];

    // The instruction that is being read: its joined text, and where the line break behind it (and its here-documents) stands.
    private LogicalLine line;
    private string logical = string.Empty;
    private TextSpan lineBreak;

    public DockerfileParser(SourceText source, string path, TextOrigin? origin, CancellationToken cancellationToken)
    {
        this.source = source;
        this.path = path;
        this.origin = origin;
        this.cancellationToken = cancellationToken;
        text = source.ToString();
        tokens = new DockerfileTokenBuilder(text);
        line = LogicalLine.Empty;
    }

    public DockerfileSyntaxTree Parse()
    {
        // A file that names its frontend as another language writes comments is in that language: all of it is skipped text.
        var position = ForeignDeclaration.Find(text) is null ? ParseDirectives(text.StartsWith("\uFEFF", StringComparison.Ordinal) ? 1 : 0) : text.Length;
        while (position < text.Length)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var physical = Lines.At(text, position);
            position = Lines.SkipSpace(text, physical.Start, physical.End) == physical.End || Lines.IsComment(text, physical)
                ? physical.EndIncludingLineBreak
                : ParseLogicalLine(position);
        }

        tokens.AddToken(DockerfileSyntaxKind.EndOfFileToken, text.Length, text.Length);
        var root = new DockerfileSyntax(tokens.Count, directives, instructions);
        diagnostics.Sort((left, right) => left.Span.CompareTo(right.Span));
        return new DockerfileSyntaxTree(source, path, tokens.ToTable(), root, diagnostics, tokens.Escape, origin);
    }

    private int ParseLogicalLine(int position)
    {
        line = LogicalLine.Read(text, position, tokens.Escape);
        logical = line.Text;
        lineBreak = TextSpan.FromBounds(line.End, line.Next);
        var end = logical.Length;
        while (end > 0 && Lines.IsSpace(logical[end - 1]))
        {
            end--;
        }

        // A line of nothing but continuations is no instruction; all of it becomes trivia.
        if (end > 0)
        {
            instructions.Add(ParseInstruction(Lines.SkipSpace(logical, 0, end), end, 0));
            tokens.AddToken(DockerfileSyntaxKind.EndOfLineToken, lineBreak.Start, lineBreak.End);
        }

        return lineBreak.End;
    }

    private InstructionSyntax ParseInstruction(int start, int end, int depth)
    {
        var keywordEnd = start;
        while (keywordEnd < end && !Lines.IsWordSeparator(logical[keywordEnd]))
        {
            keywordEnd++;
        }

        var name = logical.Substring(start, keywordEnd - start).ToUpperInvariant();
        var first = tokens.Count;
        Emit(DockerfileSyntaxKind.KeywordToken, start, keywordEnd);
        var parts = new InstructionParts { Name = name, FirstToken = first, KeywordSpan = line.ToOuter(start, keywordEnd) };
        var known = InstructionNames.IsKnown(name) && depth < MaximumTriggerDepth;
        if (!known)
        {
            Problem("UnknownInstruction", parts.KeywordSpan, $"'{name}' is not an instruction");
        }

        var position = SkipSeparators(known ? ParseFlags(parts, keywordEnd, end) : keywordEnd, end);
        return name switch
        {
            _ when !known => ParseUnknown(parts, position, end),
            "FROM" => ParseFrom(parts, position, end),
            "RUN" or "CMD" or "ENTRYPOINT" or "SHELL" => ParseCommandInstruction(parts, position, end),
            "COPY" or "ADD" => ParseTransfer(parts, position, end),
            "ENV" or "LABEL" => ParseKeyValues(parts, position, end),
            "ARG" => ParseArg(parts, position, end),
            "EXPOSE" => ParseExpose(parts, position, end),
            "VOLUME" => ParseVolume(parts, position, end),
            "HEALTHCHECK" => ParseHealthcheck(parts, position, end),
            "ONBUILD" => ParseOnbuild(parts, position, end, depth),
            _ => ParseSingleValue(parts, position, end),
        };
    }

    private UnknownInstructionSyntax ParseUnknown(InstructionParts parts, int position, int end)
    {
        var rest = position < end ? parts.Add(ParseShellForm(position, end)) : null;
        return new UnknownInstructionSyntax(Close(parts), rest);
    }

    private InstructionParts Close(InstructionParts parts)
    {
        parts.EndToken = tokens.Count;
        return parts;
    }

    private void Problem(string code, TextSpan span, string message) => diagnostics.Add(new SyntaxDiagnostic(code, span, message));

    /// <summary>Emits the pieces of a logical range as tokens; a range that is not empty gives at least one.</summary>
    private void Emit(DockerfileSyntaxKind kind, int start, int end)
    {
        foreach (var (from, to) in line.Pieces(start, end))
        {
            tokens.AddToken(kind, from, to);
        }
    }

    private int SkipSeparators(int position, int end)
    {
        while (position < end && Lines.IsSpace(logical[position]))
        {
            position++;
        }

        return position;
    }
}
