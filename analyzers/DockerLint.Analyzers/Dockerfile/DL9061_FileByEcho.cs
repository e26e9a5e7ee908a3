using DockerLint.Shell;
using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports files that a RUN writes line by line.</summary>
[Analyzer]
public sealed class FileByEchoAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL9061.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL9061", "File is written by echo or cat")
    {
        Message = "All that this RUN does is to write '{0}'; a COPY with a here-document shows the file as it is",
        Category = DiagnosticCategory.Style,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["tally/prefer-copy-heredoc"],
        Documentation = """
            A here-document of COPY holds the file as it will be: no quotes around quotes, no escapes that depend on the shell. It needs no
            shell in the image either.

            Reported are RUNs that only write known text to an absolute path with `echo`, `printf`, `cat` or `tee`, and perhaps set its
            mode. Appending to a file that was there before is left alone, and so is a file in a mount.

            ```dockerfile bad
            FROM alpine:3.22
            RUN [|echo|] "listen 8080" > /etc/app.conf && echo "workers 4" >> /etc/app.conf
            ```

            ```dockerfile good
            FROM alpine:3.22
            COPY <<EOF /etc/app.conf
            listen 8080
            workers 4
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
        if (step.Run.IsTrigger || step.Commands.Count == 0 || step.Scripts.Count != 1 || !step.Scripts[0].State.Dialect.IsPosix())
        {
            return;
        }

        ShellArgument? first = null;
        string? path = null;
        foreach (var command in step.Commands)
        {
            if ((command.Nesting & ~CommandNesting.Group) != 0 || command.Parent is not null || command.Wrappers.Count > 0 || command.Connector == CommandConnector.Or || command.Arguments.Any(argument => argument.Text is null))
            {
                return;
            }

            if (command.Name == "chmod" && path is not null)
            {
                continue;
            }

            var isFeeder = command.Name is "echo" or "printf" && command.Redirections.Count == 0 && command.Pipeline is { Length: 2, Index: 0 };
            if (!isFeeder && Written(command) is not { } written)
            {
                return;
            }
            else if (!isFeeder && path is null)
            {
                path = Created(command);
                if (path is null || step.IsMounted(path))
                {
                    return;
                }
            }

            first ??= command.NameArgument;
        }

        if (first is not null && path is not null)
        {
            context.Report(Descriptor, first.Span, path);
        }
    }

    private static string? Created(SimpleCommand command) =>
        command.Name == "tee" ? command.Arguments[0].Text is "-a" or "--append" ? null : Written(command)
        : command.Redirections.Any(redirection => redirection.Operator is ">>" or "&>>") ? null : Written(command);

    // The one file that a command writes known text to.
    private static string? Written(SimpleCommand command)
    {
        if (command.Redirections.Any(redirection => redirection is { HereDocument: null, IsInput: true } || (redirection.HereDocument is { IsQuoted: false } body && body.Body.Text.IndexOfAny(['$', '`']) >= 0)))
        {
            return null;
        }

        var outputs = command.Redirections.Where(redirection => redirection.IsOutput).ToArray();
        var isText = command.Name is "echo" or "printf" || (command is { Name: "cat", Arguments.Count: 0 } && command.Redirections.Any(redirection => redirection.HereDocument is not null));
        if (isText && command.PipedFrom is null && command.Pipeline.Length == 1)
        {
            return outputs.Length == 1 && outputs[0].Descriptor == 1 ? AsPath(outputs[0].Target?.Value.Text) : null;
        }

        return command is { Name: "tee", Arguments.Count: > 0 } && command.PipedFrom?.Name is "echo" or "printf" && outputs.All(output => output.Target?.Value.Text == "/dev/null")
            && command.Arguments.Where(argument => argument.Text is not ("-a" or "--append")).ToArray() is { Length: 1 } targets
            ? AsPath(targets[0].Text)
            : null;
    }

    private static string? AsPath(string? text) =>
        text is not null && text.StartsWith("/", StringComparison.Ordinal) && !PathText.IsSameOrBelow(text, "/proc") && !PathText.IsSameOrBelow(text, "/sys") && !PathText.IsSameOrBelow(text, "/dev") ? text : null;
}
