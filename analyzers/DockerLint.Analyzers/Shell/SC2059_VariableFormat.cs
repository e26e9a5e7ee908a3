using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Shell;

/// <summary>Reports a <c>printf</c> whose format holds variables.</summary>
[Analyzer]
public sealed class VariableFormatAnalyzer : DiagnosticAnalyzer
{
    /// <summary>SC2059.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("SC2059", "Variable in the format of printf")
    {
        Message = "A '%' or a backslash in the value changes what printf does; print it with '%s'",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["hadolint/SC2059", "tally/shellcheck/SC2059", "shellcheck/SC2059"],
        Documentation = """
            The first word of printf is a program of its own: `%` and backslashes in it are instructions. A value belongs behind it, as
            `printf '%s\n' "$value"`.

            Silent when the format has conversions of its own besides. Hidden when every value in it is known to hold neither.

            ```dockerfile bad
            FROM debian:12-slim
            RUN dir="$(pwd)" && printf [|"$dir/lib\n"|] > /etc/ld.so.conf.d/tool.conf
            ```

            ```dockerfile good
            FROM debian:12-slim
            RUN dir="$(pwd)" && printf '%s/lib\n' "$dir" > /etc/ld.so.conf.d/tool.conf
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterPosixCommandAction(Analyze);

    private static void Analyze(ShellScriptAnalysisContext context, SimpleCommand command)
    {
        if (command.Name == "printf"
            && FormatOf(command) is { } format
            && format.Parts.Any(IsValue)
            && !format.Parts.Any(part => part.Kind == ShellWordPartKind.Literal && part.Value.Text?.IndexOf('%') >= 0))
        {
            context.Report(Descriptor, format.Span, new ReportDetails { AtMost = format.Parts.Where(IsValue).All(IsHarmless) ? DiagnosticSeverity.Hidden : null });
        }
    }

    private static ShellWord? FormatOf(SimpleCommand command)
    {
        var arguments = command.Arguments;
        var index = 0;
        if (index < arguments.Count && arguments[index].Text == "-v")
        {
            index += 2;
        }

        if (index < arguments.Count && arguments[index].Text == "--")
        {
            index++;
        }

        return index < arguments.Count ? arguments[index].Word : null;
    }

    private static bool IsValue(ShellWordPart part) => part.Kind is ShellWordPartKind.Variable or ShellWordPartKind.CommandSubstitution;

    private static bool IsHarmless(ShellWordPart part) => part.Value.Text is { } text && text.IndexOf('%') < 0 && text.IndexOf('\\') < 0;
}
