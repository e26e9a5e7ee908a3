using DockerLint.Shell;
using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Shell;

/// <summary>Reports tests in the manner of Bash that dash does not know.</summary>
[Analyzer(Words = "[[ ==")]
public sealed class BashTestAnalyzer : DiagnosticAnalyzer
{
    /// <summary>SC3010.</summary>
    public static readonly DiagnosticDescriptor Brackets = new("SC3010", "[[ ]] in a shell that has no such command")
    {
        Message = "{0} has no command '[[', so this fails; use '[' or another SHELL",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["hadolint/SC3010", "tally/shellcheck/SC3010", "shellcheck/SC3010"],
        Documentation = """
            `/bin/sh` of Debian and Ubuntu is dash, for which `[[` is the name of a program that does not exist. In a condition that
            counts as false, without anybody noticing.

            Speaks only where the shell is known to be dash. The `ash` of Alpine has `[[`.

            ```dockerfile bad
            FROM debian:12-slim
            ARG MODE
            RUN if [|[[ -n "$MODE" ]]|]; then make "$MODE"; fi
            ```

            ```dockerfile good
            FROM debian:12-slim
            ARG MODE
            RUN if [ -n "$MODE" ]; then make "$MODE"; fi
            ```
            """,
    };

    /// <summary>SC3014.</summary>
    public static readonly DiagnosticDescriptor DoubleEquals = new("SC3014", "== in a shell that has no such operator")
    {
        Message = "'[' of {0} has no operator '==', so this is an error; use '='",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["hadolint/SC3014", "tally/shellcheck/SC3014", "shellcheck/SC3014"],
        Documentation = """
            In dash, the `/bin/sh` of Debian and Ubuntu, `[ a == b ]` prints `unexpected operator` and is false whatever the words are.

            Speaks only where the shell is known to be dash. The fix writes `=`, which means the same everywhere, and is safe.

            ```dockerfile bad
            FROM debian:12-slim
            ARG MODE
            RUN [ "$MODE" {|SC3014:==|} fast ] || make slow
            ```

            ```dockerfile good
            FROM debian:12-slim
            ARG MODE
            RUN [ "$MODE" = fast ] || make slow
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Brackets, DoubleEquals];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterPosixCommandAction(Analyze);

    private static void Analyze(ShellScriptAnalysisContext context, SimpleCommand command)
    {
        if (command.State.Dialect != ShellDialect.Dash || command.Words.Count == 0)
        {
            return;
        }

        if (command.Name == "[[")
        {
            var close = command.Words.FirstOrDefault(word => word.Text == "]]") ?? command.Words[0];
            context.Report(Brackets, TextSpan.FromBounds(command.Words[0].Span.Start, close.Span.End), "dash");
        }
        else if (command.Name is "[" or "test")
        {
            foreach (var word in command.Words.Skip(2))
            {
                if (word.Text == "==")
                {
                    TextChange[] edits = word.IsContiguous ? [new TextChange(word.Span, "=")] : [];
                    context.Report(DoubleEquals, word.Span, ProposedFix.Of(edits), "dash");
                }
            }
        }
    }
}

/// <summary>Writes the operator of POSIX.</summary>
public sealed class BashTestCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [BashTestAnalyzer.DoubleEquals.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => ProposedFix.Register(context, "Use '='", Safety);
}
