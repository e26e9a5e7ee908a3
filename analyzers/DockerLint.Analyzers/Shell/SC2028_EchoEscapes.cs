using DockerLint.Shell;
using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Shell;

/// <summary>Reports escape sequences that <c>echo</c> prints as they are.</summary>
[Analyzer]
public sealed class EchoEscapesAnalyzer : DiagnosticAnalyzer
{
    /// <summary>SC2028.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("SC2028", "echo with an escape sequence")
    {
        Message = "{0} prints '{1}' as it is{2}; printf prints what it stands for",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["hadolint/SC2028", "tally/shellcheck/SC2028", "shellcheck/SC2028"],
        Documentation = """
            Whether `echo "a\nb"` prints one line or two depends on the shell: `bash` and the `ash` of Alpine print the backslash and the
            letter, the `dash` of Debian and Ubuntu a line break. `printf 'a\nb\n'` prints two lines everywhere.

            Where the shell is known to be dash, the text comes out as meant today, so the finding is hidden there. Silent for `echo -e`.

            ```dockerfile bad
            FROM alpine:3.22
            RUN echo [|"[global]\nquiet = yes"|] > /etc/tool.conf
            ```

            ```dockerfile good
            FROM alpine:3.22
            RUN printf '[global]\nquiet = yes\n' > /etc/tool.conf
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterPosixCommandAction(Analyze);

    private static void Analyze(ShellScriptAnalysisContext context, SimpleCommand command)
    {
        if (command.Name != "echo" || command.Arguments.Any(argument => IsEscapeOption(argument.Word)))
        {
            return;
        }

        ShellWord? before = null;
        foreach (var argument in command.Arguments)
        {
            if (argument.Word != before && FindEscape(argument.Word) is { } escape)
            {
                var isDash = command.State.Dialect == ShellDialect.Dash && command.NameArgument?.Text == "echo";
                context.Report(
                    Descriptor,
                    argument.Word.Span,
                    new ReportDetails { AtMost = isDash ? DiagnosticSeverity.Hidden : null },
                    isDash ? "Another shell than dash" : "echo",
                    escape,
                    command.State.Dialect == ShellDialect.Sh ? " in some shells" : string.Empty);
            }

            before = argument.Word;
        }
    }

    private static bool IsEscapeOption(ShellWord word) => word.Text.Length > 1 && word.Text[0] == '-' && word.Text.IndexOf('e') > 0 && word.Text.All(c => c is '-' or 'e' or 'n' or 'E');

    private static string? FindEscape(ShellWord word)
    {
        var text = string.Concat(word.Parts.Select(part => part.Kind == ShellWordPartKind.Literal ? part.Value.Text : "$"));
        for (var i = text.IndexOf('\\'); i >= 0 && i + 1 < text.Length; i = i + 2 < text.Length ? text.IndexOf('\\', i + 2) : -1)
        {
            if (text[i + 1] is 'n' or 't' or 'r' or 'a' or 'b' or 'e' or 'f' or 'v' or 'x' or (>= '0' and <= '7'))
            {
                return text.Substring(i, 2);
            }
        }

        return null;
    }
}
