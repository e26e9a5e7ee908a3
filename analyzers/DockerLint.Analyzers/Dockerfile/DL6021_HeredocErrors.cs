using DockerLint.Dockerfile.Syntax;
using DockerLint.Shell;
using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports here-documents of several commands in which only the last one can stop the build.</summary>
[Analyzer]
public sealed class HeredocErrorsAnalyzer : DiagnosticAnalyzer
{
    private static readonly HashSet<string> Unfailing = new(StringComparer.Ordinal) { "echo", "printf", "export", ":", "true", "set", "umask", "alias", "unset" };

    /// <summary>DL6021.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL6021", "Failure in a here-document is ignored")
    {
        Message = "If '{0}' fails the build goes on, since only the last command of a here-document counts; begin it with 'set -e'",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Documentation = """
            The lines of `RUN <<EOF` are one script, and its status is that of its last command. What fails before it goes unnoticed,
            unlike in a chain of `&&`.

            Silent when `set -e` or a SHELL with `-e` is in force, when the commands are chained by `&&`, when only commands stand in
            front that have nothing to fail at, and when another program than a shell reads the lines.

            The fix puts `set -e` into the first line. It needs a look, since a failure that went unnoticed now stops the build.

            ```dockerfile bad
            FROM alpine:3.22
            RUN <<EOF
            [|apk|] add --no-cache git
            git clone --depth 1 https://example.com/tool.git
            EOF
            ```

            ```dockerfile good
            FROM alpine:3.22
            RUN <<EOF
            set -e
            apk add --no-cache git
            git clone --depth 1 https://example.com/tool.git
            EOF
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterRunAction(Analyze);

    private static void Analyze(StageAnalysisContext context, RunStep step)
    {
        if (step.Run.Heredocs.Count != 1 || step.Run.Heredocs[0] is not { } heredoc)
        {
            return;
        }

        // The commands that stand in the lines themselves, whoever reads them.
        var lines = step.Commands
            .Where(command => heredoc.BodyToken.Span.Contains(command.Span) && (command.Nesting & ~CommandNesting.NestedScript) == 0)
            .ToArray();
        for (var i = 0; i + 1 < lines.Length; i++)
        {
            if (lines[i] is { NameArgument: { } name, State: { ErrExit: false } state } command
                && state.Dialect.IsPosix()
                && lines[i + 1].Connector is CommandConnector.NewLine or CommandConnector.Semicolon
                && command.Pipeline.IsLast
                && command.Connector != CommandConnector.Or
                && WithoutReturn(command.Name ?? name.Word.Text) is { Length: > 0 } shown
                && !Unfailing.Contains(shown))
            {
                // In a file with CR LF the shell reads the CR as a part of the last word.
                var span = name.Span.Length > shown.Length && name.Word.Text.EndsWith("\r", StringComparison.Ordinal) ? new TextSpan(name.Span.Start, name.Span.Length - 1) : name.Span;
                context.Report(Descriptor, span, ProposedFix.Of(new TextChange(new TextSpan(Start(context, heredoc), 0), "set -e\n")), shown);
                return;
            }
        }
    }

    private static string WithoutReturn(string name) => name.TrimEnd('\r');

    private static int Start(StageAnalysisContext context, HeredocSyntax heredoc)
    {
        var span = heredoc.BodyToken.Span;
        var text = context.Tree.Text.ToString(span);
        return text.StartsWith("#!", StringComparison.Ordinal) ? span.Start + text.IndexOf('\n') + 1 : span.Start;
    }
}

/// <summary>Begins the script with <c>set -e</c>.</summary>
public sealed class HeredocErrorsCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [HeredocErrorsAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Unsafe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => ProposedFix.Register(context, "Begin with set -e", Safety);
}
