using DockerLint.Compose.Semantics;
using DockerLint.Compose.Syntax;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports services whose first process is a shell that does not stop.</summary>
[Analyzer]
public sealed class NoInitAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC5017.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC5017", "Shell as the first process, without 'init'")
    {
        Message = "'{0}' is the first process of '{1}' and does not heed the signal to stop; 'init: true' puts one before it that does",
        Category = DiagnosticCategory.Reliability,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Documentation = """
            The first process of a container gets no signals that it does not ask for, and it is the one to clear away ended children. A
            shell that waits for a pipeline, an endless loop or background processes does neither: the service is killed after the grace
            period. `init: true` puts a small init before it; a `trap` in the script, or `exec` before the last command, helps too.

            The rule speaks where `entrypoint` is the shell, or `command` for an image that adds nothing of its own.

            The fix adds `init: true` and is not safe: the number of the process changes.

            ```yaml bad
            services:
              renew:
                image: alpine:3.22
                entrypoint: ["[|sh|]", "-c", "while true; do renew; sleep 12h; done"]
            ```

            ```yaml good
            services:
              renew:
                image: alpine:3.22
                init: true
                entrypoint: ["sh", "-c", "while true; do renew; sleep 12h; done"]
            ```
            """,
    };

    // Official images without an entry point, or with one that gives its place to the command.
    private static readonly HashSet<string> Plain = new(StringComparer.Ordinal)
    {
        "alpine", "bash", "busybox", "centos", "debian", "eclipse-temurin", "fedora", "golang", "gradle", "maven", "node", "openjdk", "php", "python", "ruby", "rust", "ubuntu",
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        var service = context.Service;
        if (service.HasOtherSources || service.Has("init") || service.CommandScripts.Count == 0)
        {
            return;
        }

        var first = service.Entrypoint is { IsCleared: false } entrypoint ? entrypoint : ServiceImages.Pulled(service)?.FamiliarName is { } image && Plain.Contains(image) ? service.Command : null;
        foreach (var script in service.CommandScripts)
        {
            if (first is not null && LastingShell.Find(script.Commands, isShell: false) is { Parent: { Wrappers.Count: 0, Name: { } name, NameArgument: { } shell } } && first.Span.Contains(shell.Span.Start))
            {
                context.Report(Descriptor, shell.Span, name, service.Name);
                return;
            }
        }
    }
}

/// <summary>Adds <c>init: true</c> above the command.</summary>
public sealed class NoInitCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [NoInitAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Unsafe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        foreach (var entry in context.Tree.Root.DescendantNodes().OfType<MappingEntrySyntax>())
        {
            if (entry.KeyText is "command" or "entrypoint" && entry.Span.Contains(context.Span.Start) && entry is { QuestionMark: null, Parent: MappingSyntax { IsFlow: false } })
            {
                var text = context.Tree.Text;
                var line = text.GetLine(text.GetLineNumber(entry.Span.Start));
                var indentation = text.ToString(TextSpan.FromBounds(line.Start, entry.Span.Start));
                var lineBreak = text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
                if (indentation.Trim(' ').Length == 0)
                {
                    context.RegisterFix("Add 'init: true'", FixSafety.Unsafe, new TextChange(new TextSpan(entry.Span.Start, 0), "init: true" + (lineBreak.Length == 0 ? "\n" : lineBreak) + indentation));
                }

                return;
            }
        }
    }
}
