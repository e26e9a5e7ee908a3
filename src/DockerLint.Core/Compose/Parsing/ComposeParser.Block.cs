using DockerLint.Compose.Syntax;

namespace DockerLint.Compose.Parsing;

internal sealed partial class ComposeParser
{
    private MappingSyntax ParseBlockMapping(NodeProperties properties, int column)
    {
        depth++;
        var entries = new List<MappingEntrySyntax>();
        while (true)
        {
            SkipErrors();
            var token = source.Peek();
            if (token.EndsDocument || (token.Column < column && entries.Count > 0))
            {
                break;
            }

            if (token.IsKey || token.Kind == YamlTokenKind.Value)
            {
                if (token.Column > column)
                {
                    Report(ComposeSyntaxErrors.BadIndentation, KeySpan(), "This key is indented deeper than the keys before it");
                }

                entries.Add(ParseBlockEntry(column));
            }
            else
            {
                SkipUnexpected();
            }
        }

        depth--;
        FindDuplicates(entries);
        return new MappingSyntax(properties, builder.Count, entries, isFlow: false, closeBrace: -1);
    }

    private MappingEntrySyntax ParseBlockEntry(int column)
    {
        var first = builder.Count;
        isRecovering = false;
        var (key, hasQuestionMark) = ParseKey(column);
        if (source.Peek().Kind != YamlTokenKind.Value || source.Peek().Column < column)
        {
            var missing = builder.AddMissing((int)ComposeSyntaxKind.ColonToken);
            var none = Missing();
            return new MappingEntrySyntax(first, builder.Count, hasQuestionMark, key, missing, none);
        }

        var colon = Take(ComposeSyntaxKind.ColonToken);
        var value = ParseValue(column, allowSequenceAtParent: true);
        return new MappingEntrySyntax(first, builder.Count, hasQuestionMark, key, colon, value);
    }

    private (ValueSyntax Key, bool HasQuestionMark) ParseKey(int column)
    {
        switch (source.Peek().Kind)
        {
            case YamlTokenKind.ExplicitKey:
                Take(ComposeSyntaxKind.QuestionToken);
                return (ParseValue(column, allowSequenceAtParent: false), true);
            case YamlTokenKind.Key:
                source.Next();
                return (ParseSimpleKey(column), false);
            default:
                return (Missing(), false);
        }
    }

    private ValueSyntax ParseSimpleKey(int column)
    {
        var properties = ParseProperties(out var definition);
        var key = ParseInline(properties, column);
        if (definition is not null)
        {
            definition.Node = key;
        }

        return key;
    }

    private SequenceSyntax ParseBlockSequence(NodeProperties properties, int column)
    {
        depth++;
        var items = new List<SequenceItemSyntax>();
        while (true)
        {
            SkipErrors();
            var token = source.Peek();
            if (token.EndsDocument || token.Column < column || (token.Column == column && token.Kind != YamlTokenKind.BlockEntry))
            {
                break;
            }

            if (token.Kind != YamlTokenKind.BlockEntry)
            {
                SkipUnexpected();
                continue;
            }

            if (token.Column > column)
            {
                Report(ComposeSyntaxErrors.BadIndentation, token.Span, "This item is indented deeper than the items before it");
            }

            var first = builder.Count;
            isRecovering = false;
            Take(ComposeSyntaxKind.DashToken);
            var value = ParseValue(column, allowSequenceAtParent: false);
            items.Add(new SequenceItemSyntax(first, builder.Count, hasDash: true, value));
        }

        depth--;
        return new SequenceSyntax(properties, builder.Count, items, closeBracket: -1);
    }

    private TextSpan KeySpan()
    {
        var key = source.Peek();
        return YamlLines.Word(text, key.Start, key.End);
    }

    // The nodes have no tree yet, so keys are decoded from the text.
    private void FindDuplicates(List<MappingEntrySyntax> entries)
    {
        var seen = new Dictionary<string, MappingEntrySyntax>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (entry.Key is not ScalarSyntax scalar)
            {
                continue;
            }

            var key = scalar.Decode(text);
            if (!seen.TryGetValue(key, out var first))
            {
                seen.Add(key, entry);
                continue;
            }

            entry.FirstDefinition = first;
            diagnostics.Report(ComposeSyntaxErrors.DuplicateKey, scalar.TokenSpan, $"The key '{key}' is already defined in this mapping");
        }
    }
}
