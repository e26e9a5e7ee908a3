using DockerLint.Compose.Syntax;

namespace DockerLint.Compose.Parsing;

/// <summary>
/// Builds the tree from the tokens by recursive descent; what belongs to what in block style is decided by the columns alone.
/// The recursion is as deep as <see cref="ComposeSyntaxTree.MaximumDepth"/> at most.
/// </summary>
internal sealed partial class ComposeParser
{
    private readonly string text;
    private readonly SyntaxDiagnosticBag diagnostics = new();
    private readonly ComposeTokenTableBuilder builder;
    private readonly YamlTokenSource source;
    private readonly Dictionary<string, AnchorDefinition> anchors = new(StringComparer.Ordinal);
    private int depth;

    // Behind an error what does not fit is most likely its consequence, so it is not reported until something fits again.
    private bool isRecovering;

    public ComposeParser(string text, CancellationToken cancellationToken)
    {
        this.text = text;
        builder = new ComposeTokenTableBuilder(text);
        source = new YamlTokenSource(text, diagnostics, cancellationToken);
    }

    /// <summary>The whole file.</summary>
    public StreamSyntax ParseStream()
    {
        var documents = new List<DocumentSyntax>();
        while (source.Peek().Kind != YamlTokenKind.End)
        {
            documents.Add(ParseDocument());
        }

        builder.AddToken((int)ComposeSyntaxKind.EndOfFileToken, text.Length, text.Length);
        return new StreamSyntax(builder.Count, documents);
    }

    public TokenTable ToTable() => builder.ToTable();

    public IReadOnlyList<SyntaxDiagnostic> GetDiagnostics() => diagnostics.ToList();

    private DocumentSyntax ParseDocument()
    {
        anchors.Clear();
        var first = builder.Count;
        while (source.Peek().Kind == YamlTokenKind.Directive)
        {
            Take(ComposeSyntaxKind.DirectiveToken);
        }

        var start = source.Peek().Kind == YamlTokenKind.DocumentStart ? Take(ComposeSyntaxKind.DocumentStartToken) : -1;
        var value = ParseValue(parentColumn: -1, allowSequenceAtParent: false);
        while (!source.Peek().EndsDocument)
        {
            SkipUnexpected();
        }

        var end = source.Peek().Kind == YamlTokenKind.DocumentEnd ? Take(ComposeSyntaxKind.DocumentEndToken) : -1;
        return new DocumentSyntax(first, builder.Count, start, value, end);
    }

    private ValueSyntax ParseValue(int parentColumn, bool allowSequenceAtParent)
    {
        var properties = ParseProperties(out var definition);
        SkipErrors();
        var token = source.Peek();
        ValueSyntax value;
        if (token.IsKey || token.Kind == YamlTokenKind.Value)
        {
            value = token.Column > parentColumn && CanNest(token) ? ParseBlockMapping(properties, token.Column) : Missing(properties);
        }
        else if (token.Kind == YamlTokenKind.BlockEntry)
        {
            var belongsHere = token.Column > parentColumn || (allowSequenceAtParent && token.Column == parentColumn);
            value = belongsHere && CanNest(token) ? ParseBlockSequence(properties, token.Column) : Missing(properties);
        }
        else
        {
            value = isRecovering && token.Column <= parentColumn ? Missing(properties) : ParseInline(properties, parentColumn);
        }

        if (definition is not null)
        {
            definition.Node = value;
        }

        return value;
    }

    // A scalar, an alias or a flow collection; nothing if none of them comes next.
    private ValueSyntax ParseInline(NodeProperties properties, int parentColumn)
    {
        var token = source.Peek();
        switch (token.Kind)
        {
            case YamlTokenKind.Scalar:
                Take(ComposeSyntaxKind.ScalarToken);
                return new ScalarSyntax(properties, builder.Count, token.Span, token.Style, parentColumn);
            case YamlTokenKind.Alias:
                return ParseAlias(properties);
            case YamlTokenKind.FlowSequenceStart when CanNest(token):
                return ParseFlowSequence(properties);
            case YamlTokenKind.FlowMappingStart when CanNest(token):
                return ParseFlowMapping(properties);
            default:
                return Missing(properties);
        }
    }

    private AliasSyntax ParseAlias(NodeProperties properties)
    {
        var token = source.Peek();
        Take(ComposeSyntaxKind.AliasToken);
        var name = text.Substring(token.Start + 1, Math.Max(0, token.End - token.Start - 1));
        if (!anchors.TryGetValue(name, out var definition))
        {
            diagnostics.Report(ComposeSyntaxErrors.UndefinedAlias, token.Span, $"No anchor '&{name}' stands before this alias");
        }

        return new AliasSyntax(properties, builder.Count, definition);
    }

    private NodeProperties ParseProperties(out AnchorDefinition? definition)
    {
        var first = builder.Count;
        var (anchor, tag) = (-1, -1);
        definition = null;
        while (true)
        {
            var token = source.Peek();
            if (token.Kind == YamlTokenKind.Anchor && anchor < 0)
            {
                anchor = Take(ComposeSyntaxKind.AnchorToken);
                definition = new AnchorDefinition();
                anchors[text.Substring(token.Start + 1, Math.Max(0, token.End - token.Start - 1))] = definition;
            }
            else if (token.Kind == YamlTokenKind.Tag && tag < 0)
            {
                tag = Take(ComposeSyntaxKind.TagToken);
            }
            else if (token.Kind is YamlTokenKind.Anchor or YamlTokenKind.Tag)
            {
                Report(ComposeSyntaxErrors.UnexpectedContent, token.Span, "A value can have one anchor and one tag");
                source.Next();
            }
            else
            {
                return new NodeProperties(first, anchor, tag);
            }
        }
    }

    private MissingValueSyntax Missing(NodeProperties properties)
    {
        builder.AddMissing((int)ComposeSyntaxKind.MissingValueToken);
        return new MissingValueSyntax(properties, builder.Count, isRecovering || source.Peek().Kind == YamlTokenKind.Error);
    }

    private MissingValueSyntax Missing() => Missing(NodeProperties.None(builder.Count));

    private bool CanNest(YamlToken token)
    {
        if (depth < ComposeSyntaxTree.MaximumDepth)
        {
            return true;
        }

        // A mapping by indentation begins with nothing of its own: its first key stands for it.
        var place = token.Span.Length > 0 ? token.Span : YamlLines.Word(text, token.Start, token.Start);
        diagnostics.Report(ComposeSyntaxErrors.DepthExceeded, place, $"Collections are nested deeper than {ComposeSyntaxTree.MaximumDepth} levels; the rest of the document is not read");
        source.SkipDocument();
        isRecovering = true;
        return false;
    }

    private void SkipErrors()
    {
        while (source.Peek().Kind == YamlTokenKind.Error)
        {
            source.Next();
            isRecovering = true;
        }
    }

    // Leaves out a token that fits nowhere, and what stands with it, up to the next line that may fit.
    private void SkipUnexpected()
    {
        var first = source.Next();
        if (first.Kind == YamlTokenKind.Scalar && YamlCharacters.IsFirstOnLine(text, first.Start))
        {
            Report(ComposeSyntaxErrors.MissingColon, YamlLines.Word(text, first.Start, first.End), "A key needs a colon behind it");
        }
        else if (first.Kind != YamlTokenKind.Error)
        {
            Report(ComposeSyntaxErrors.UnexpectedContent, first.IsKey ? source.Peek().Span : first.Span, "This does not belong to what stands before it");
        }

        isRecovering = true;
        for (var token = source.Peek(); !token.EndsDocument && token.Kind != YamlTokenKind.Error; token = source.Peek())
        {
            if (token.Column <= first.Column && YamlCharacters.IsFirstOnLine(text, token.Start) && token.Start > first.Start)
            {
                return;
            }

            source.Next();
        }
    }

    private void Report(string code, TextSpan span, string message)
    {
        if (!isRecovering)
        {
            diagnostics.Report(code, span, message);
        }
    }

    private int Take(ComposeSyntaxKind kind)
    {
        var token = source.Next();
        return builder.AddToken((int)kind, token.Start, token.End);
    }
}
