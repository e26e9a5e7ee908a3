using DockerLint.Compose;
using DockerLint.Compose.Semantics;
using DockerLint.Compose.Syntax;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports names of external resources in the old form.</summary>
[Analyzer(Words = "external")]
public sealed class ExternalNameAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC2015.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC2015", "Old form of the name of an external resource")
    {
        Message = "a 'name' within 'external' is the old form; write 'external: true' and 'name'",
        Category = DiagnosticCategory.Maintainability,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["compose-go/external-name-deprecated"],
        Documentation = """
            Compose still reads the name within `external` and warns about it at every call. The fix writes the two keys beside each
            other and is safe; it is offered where the old form holds the name alone, without comments.

            ```yaml bad
            networks:
              front:
                [|external|]:
                  name: shop_front
            ```

            ```yaml good
            networks:
              front:
                external: true
                name: shop_front
            ```
            """,
    };

    /// <summary>DC2016.</summary>
    public static readonly DiagnosticDescriptor Conflict = new("DC2016", "External resource with two names")
    {
        Message = "'{0}' and '{1}' are two names of the external resource '{2}', and Compose refuses the file",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["compose-go/external-name-conflict"],
        Documentation = """
            The name may stand in `name` or, in the old form, in `external`. Where both stand and differ, the file does not load.

            ```yaml bad
            volumes:
              data:
                name: shop_data
                external:
                  name: {|DC2016:shop_old|}
            ```

            ```yaml good
            volumes:
              data:
                name: shop_data
                external: true
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor, Conflict];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterComposeAction(AnalyzeFile);

    private static void AnalyzeFile(ComposeAnalysisContext context)
    {
        var model = context.Model;
        foreach (var definition in model.Networks.Concat(model.Volumes).Concat(model.Secrets).Concat(model.Configs))
        {
            if (definition.GetObject("external")?.GetValue("name") is not { } old)
            {
                continue;
            }

            if (definition.GetValue("name") is { Value.Text: { } name } && old.Value.Text is { } other && name != other)
            {
                context.Report(Conflict, old.TextSpan(), name, other, definition.Key);
            }
            else
            {
                context.Report(Descriptor, definition.KeySpan("external"));
            }
        }
    }
}

/// <summary>Writes name and external beside each other.</summary>
public sealed class ExternalNameCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [ExternalNameAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (context.Tree is not ComposeSyntaxTree tree
            || KeyOrder.FindEntry(tree, context.Span) is not { Parent: MappingSyntax { IsFlow: false } owner } entry
            || owner.FindEntry("name") is not null
            || entry.Value is not MappingSyntax { Anchor: null, Tag: null, Entries.Count: 1 } old
            || old.FindEntry("name") is not { Value: ScalarSyntax { Style: ScalarStyle.Plain or ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted, Anchor: null } name })
        {
            return;
        }

        var text = tree.Text;
        var line = text.GetLine(text.GetLineNumber(entry.Span.Start));
        var indentation = text.ToString(TextSpan.FromBounds(line.Start, entry.Span.Start));
        var replaced = TextSpan.FromBounds(entry.Colon.Span.End, old.Span.End);
        if (indentation.Trim().Length == 0 && text.ToString(replaced).IndexOf('#') < 0 && text.ToString(name.ContentSpan).IndexOf('\n') < 0)
        {
            context.RegisterFix("Write 'external: true' and 'name'", FixSafety.Safe, new TextChange(replaced, " true" + tree.LineBreak() + indentation + "name: " + text.ToString(name.ContentSpan)));
        }
    }
}
