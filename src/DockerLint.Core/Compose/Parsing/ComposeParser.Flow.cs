using DockerLint.Compose.Syntax;

namespace DockerLint.Compose.Parsing;

internal sealed partial class ComposeParser
{
    private SequenceSyntax ParseFlowSequence(NodeProperties properties)
    {
        depth++;
        Take(ComposeSyntaxKind.OpenBracketToken);
        var items = new List<SequenceItemSyntax>();
        var close = -1;
        for (var needsComma = false; close < 0;)
        {
            close = ParseFlowEnd(YamlTokenKind.FlowSequenceEnd, ComposeSyntaxKind.CloseBracketToken, ref needsComma);
            if (close < 0 && !needsComma && CanStartFlowItem)
            {
                var first = builder.Count;
                var value = IsFlowPair ? ParseFlowPair() : ParseFlowValue();
                items.Add(new SequenceItemSyntax(first, builder.Count, hasDash: false, value));
                needsComma = true;
            }
        }

        depth--;
        return new SequenceSyntax(properties, builder.Count, items, close);
    }

    private MappingSyntax ParseFlowMapping(NodeProperties properties)
    {
        depth++;
        Take(ComposeSyntaxKind.OpenBraceToken);
        var entries = new List<MappingEntrySyntax>();
        var close = -1;
        for (var needsComma = false; close < 0;)
        {
            close = ParseFlowEnd(YamlTokenKind.FlowMappingEnd, ComposeSyntaxKind.CloseBraceToken, ref needsComma);
            if (close < 0 && !needsComma && CanStartFlowItem)
            {
                entries.Add(ParseFlowEntry());
                needsComma = true;
            }
        }

        depth--;
        FindDuplicates(entries);
        return new MappingSyntax(properties, builder.Count, entries, isFlow: true, close);
    }

    private bool IsFlowPair => source.Peek().IsKey || source.Peek().Kind == YamlTokenKind.Value;

    private bool CanStartFlowItem => source.Peek() is { IsFlowEnd: false, EndsDocument: false, Kind: not (YamlTokenKind.FlowEntry or YamlTokenKind.Error or YamlTokenKind.BlockEntry) };

    // Takes commas and the end of a collection, and leaves out what can stand at neither place. The index of the closing token, or -1
    // when an item may follow; "needsComma" is false then.
    private int ParseFlowEnd(YamlTokenKind end, ComposeSyntaxKind endKind, ref bool needsComma)
    {
        var token = source.Peek();
        if (token.Kind == end)
        {
            return Take(endKind);
        }

        // The source of the tokens has reported it.
        if (token.IsFlowEnd || token.EndsDocument || token.Kind == YamlTokenKind.Error)
        {
            return builder.AddMissing((int)endKind);
        }

        if (token.Kind == YamlTokenKind.FlowEntry)
        {
            if (!needsComma)
            {
                Report(ComposeSyntaxErrors.UnexpectedContent, token.Span, "An item is missing before this comma");
            }

            Take(ComposeSyntaxKind.CommaToken);
            needsComma = false;
        }
        else if (token.Kind == YamlTokenKind.BlockEntry)
        {
            Report(ComposeSyntaxErrors.SequenceNotAllowed, token.Span, "No item with a dash can stand between brackets");
            source.Next();
        }
        else if (needsComma)
        {
            Report(ComposeSyntaxErrors.MissingComma, token.Span, "A comma is missing before this item");
            needsComma = false;
        }

        return -1;
    }

    private MappingSyntax ParseFlowPair()
    {
        var properties = NodeProperties.None(builder.Count);
        var entry = ParseFlowEntry();
        return new MappingSyntax(properties, builder.Count, [entry], isFlow: true, closeBrace: -1);
    }

    private MappingEntrySyntax ParseFlowEntry()
    {
        var first = builder.Count;
        var hasQuestionMark = source.Peek().Kind == YamlTokenKind.ExplicitKey;
        if (hasQuestionMark)
        {
            Take(ComposeSyntaxKind.QuestionToken);
        }
        else if (source.Peek().Kind == YamlTokenKind.Key)
        {
            source.Next();
        }

        var key = ParseFlowValue();
        var hasColon = source.Peek().Kind == YamlTokenKind.Value;
        var colon = hasColon ? Take(ComposeSyntaxKind.ColonToken) : builder.AddMissing((int)ComposeSyntaxKind.ColonToken);
        var value = hasColon ? ParseFlowValue() : Missing();
        return new MappingEntrySyntax(first, builder.Count, hasQuestionMark, key, colon, value);
    }

    private ValueSyntax ParseFlowValue()
    {
        var properties = ParseProperties(out var definition);
        var value = ParseInline(properties, parentColumn: -1);
        if (definition is not null)
        {
            definition.Node = value;
        }

        return value;
    }
}
