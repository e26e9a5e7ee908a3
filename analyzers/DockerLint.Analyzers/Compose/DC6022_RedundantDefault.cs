using DockerLint.Compose;
using DockerLint.Compose.Semantics;
using DockerLint.Compose.Syntax;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports attributes that say what holds anyway.</summary>
[Analyzer]
public sealed class RedundantDefaultAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC6022.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC6022", "Attribute that says what holds anyway")
    {
        Message = "'{0}: {1}' is what holds without it",
        Category = DiagnosticCategory.Style,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Documentation = """
            Defaults that are written out make a file longer and hide what is special. The fix removes the line and is safe; it is
            offered where the attribute has a line of its own and others remain. In files that lie over others, and in services that
            take attributes from elsewhere, the same line may undo something and is left alone.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                [|privileged|]: false
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
            ```
            """,
    };

    private static readonly (string Key, string Value)[] OfService = [("privileged", "false"), ("read_only", "false"), ("tty", "false"), ("stdin_open", "false"), ("init", "false"), ("restart", "no"), ("oom_kill_disable", "false"), ("scale", "1")];
    private static readonly (string Key, string Value)[] OfBuild = [("dockerfile", "Dockerfile"), ("privileged", "false"), ("no_cache", "false"), ("pull", "false"), ("network", "default")];
    private static readonly (string Key, string Value)[] OfResource = [("external", "false"), ("internal", "false"), ("attachable", "false")];
    private static readonly (string Key, string Value)[] OfVolume = [("driver", "local")];
    private static readonly (string Key, string Value)[] OfPort = [("protocol", "tcp")];

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterComposeAction(AnalyzeFile);

    private static void AnalyzeFile(ComposeAnalysisContext context)
    {
        if (context.Model.IsOverride)
        {
            return;
        }

        foreach (var service in context.Model.Services.Where(service => !service.HasOtherSources))
        {
            Check(context, service, OfService);
            Check(context, service.Build, OfBuild);
            foreach (var port in service.Ports)
            {
                Check(context, port.Long, OfPort);
            }
        }

        foreach (var resource in context.Model.Networks.Concat(context.Model.Volumes).Concat(context.Model.Secrets).Concat(context.Model.Configs))
        {
            Check(context, resource, OfResource);
        }

        foreach (var volume in context.Model.Volumes.Where(volume => !volume.Has("driver_opts")))
        {
            Check(context, volume, OfVolume);
        }
    }

    /// <summary>Whether an entry could be one that says what holds anyway, wherever it stands.</summary>
    internal static bool MayBeDefault(MappingEntrySyntax entry) =>
        entry.Value is ScalarSyntax scalar && new[] { OfService, OfBuild, OfResource, OfVolume, OfPort }.Any(defaults => Array.Exists(defaults, pair => pair.Key == entry.KeyText && pair.Value == scalar.Value));

    private static void Check(ComposeAnalysisContext context, ComposeObject? owner, (string Key, string Value)[] defaults)
    {
        // What is merged from an anchor may be another default than the one here.
        if (owner?.Node is not MappingSyntax mapping || mapping.FindEntry("<<") is not null)
        {
            return;
        }

        foreach (var (key, value) in defaults)
        {
            if (owner.GetValue(key) is { Value.Text: { } text } && text == value)
            {
                context.Report(Descriptor, owner.KeySpan(key), key, value);
            }
        }
    }
}

/// <summary>Removes the line.</summary>
public sealed class RedundantDefaultCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [RedundantDefaultAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (context.Tree is not ComposeSyntaxTree tree
            || KeyOrder.FindEntry(tree, context.Span) is not { QuestionMark: null, Parent: MappingSyntax { IsFlow: false, Entries.Count: > 1 }, Value: ScalarSyntax { Anchor: null } } entry)
        {
            return;
        }

        // Fixes of all findings together must not leave the mapping empty.
        if (entry.Parent is MappingSyntax owner && owner.Entries.All(RedundantDefaultAnalyzer.MayBeDefault))
        {
            return;
        }

        // A comment on the line would go with it.
        var line = tree.Text.GetLine(tree.Text.GetLineNumber(entry.Span.Start));
        var before = tree.Text.ToString(TextSpan.FromBounds(line.Start, entry.Span.Start));
        if (entry.Value.ContentSpan.End <= line.End && before.Trim('\uFEFF', ' ').Length == 0 && tree.Text.ToString(TextSpan.FromBounds(entry.Value.ContentSpan.End, line.End)).Trim().Length == 0)
        {
            context.RegisterFix("Remove the attribute", FixSafety.Safe, new TextChange(TextSpan.FromBounds(line.Start, line.EndIncludingLineBreak), string.Empty));
        }
    }
}
