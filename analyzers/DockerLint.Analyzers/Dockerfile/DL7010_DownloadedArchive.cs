using DockerLint.Shell;
using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports downloads that ADD could do.</summary>
[Analyzer]
public sealed class DownloadedArchiveAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL7010.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL7010", "Archive is downloaded and extracted by a RUN")
    {
        Message = "'{0}' could be fetched and unpacked by ADD --unpack, which needs no {1} in the image and can check the file",
        Category = DiagnosticCategory.Performance,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["tally/prefer-add-unpack"],
        Documentation = """
            `ADD --unpack` fetches a tar archive and unpacks it. It needs neither curl nor tar in the image, BuildKit fetches the file while
            other instructions run and only when it has changed, and `--checksum` makes sure that it is the expected one.

            Reported are RUNs that do little else; DL7016 speaks about the others.

            Silent when the address is not wholly known, with headers, credentials or mounts, in branches and loops, when a signature is
            checked, and when tar leaves parts of names or of the archive out, which ADD cannot.

            ```dockerfile bad
            FROM debian:12-slim
            RUN [|curl|] -fsSL https://example.com/tool-1.2.tar.gz | tar -xz -C /opt
            ```

            ```dockerfile good
            FROM debian:12-slim
            ADD --unpack=true --checksum=sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 https://example.com/tool-1.2.tar.gz /opt/
            ```
            """,
    };

    /// <summary>DL7011.</summary>
    public static readonly DiagnosticDescriptor Single = new("DL7011", "RUN does nothing but download a file")
    {
        Message = "'{0}' could be fetched by ADD, which needs no {1} in the image and sees when the file changes",
        Category = DiagnosticCategory.Performance,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Documentation = """
            A RUN is not run again as long as its text stays the same, whatever has changed at the address. ADD asks whether the file has
            changed, and `--checksum` makes sure that it is the expected one. Others prefer a RUN, since it can retry, so this is a
            matter of taste.

            Silent when the address is not wholly known, with headers or credentials, with mounts, and when the RUN does anything else.

            ```dockerfile bad
            FROM debian:12-slim
            RUN {|DL7011:wget|} -O /opt/tool.jar https://example.com/tool-1.2.jar
            ```

            ```dockerfile good
            FROM debian:12-slim
            ADD --checksum=sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 https://example.com/tool-1.2.jar /opt/tool.jar
            ```
            """,
    };

    /// <summary>DL7016.</summary>
    public static readonly DiagnosticDescriptor Within = new("DL7016", "Archive is downloaded and extracted amid other work")
    {
        Message = "'{0}' could be fetched and unpacked by ADD --unpack in a stage of its own, without {1}",
        Category = DiagnosticCategory.Performance,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["tally/prefer-add-unpack"],
        Documentation = """
            The same as DL7010 for a RUN that goes on to compile or install what it has fetched. Such a RUN may remove the sources again
            before its layer is stored, which an ADD in the same stage cannot; it takes another stage, or a mount of one. So this is a matter of
            taste.

            ```dockerfile bad
            FROM debian:12
            RUN {|DL7016:curl|} -fsSL https://example.com/tool-1.2.tar.gz | tar -xz && cd tool-1.2 && make install && rm -r ../tool-1.2
            ```

            ```dockerfile good
            FROM scratch AS source
            ADD --unpack=true https://example.com/tool-1.2.tar.gz /
            FROM debian:12
            RUN --mount=from=source,target=/source,rw cd /source/tool-1.2 && make install
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor, Single, Within];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterRunAction(Analyze);

    private static void Analyze(StageAnalysisContext context, RunStep step)
    {
        if (step.Run.IsTrigger || step.Mounts.Count > 0 || step.Commands.Any(command => command.Name is "gpg" or "gpg2" or "gpgv" or "cosign" or "minisign"))
        {
            return;
        }

        foreach (var command in step.Commands)
        {
            if (command.Name is not ("curl" or "wget") || !IsPlain(command) || PlainFetch.Of(command) is not { } fetch || command.NameArgument is not { } name)
            {
                continue;
            }

            if (fetch.IsTar && step.Commands.Any(other => IsPlain(other) && Extracts(other, fetch)))
            {
                context.Report(FetchStep.DoesNothingElse(step) ? Descriptor : Within, name.Span, fetch.Address, command.Name);
            }
            else if (step.Commands.Count == 1 && fetch.File is not null)
            {
                context.Report(Single, name.Span, fetch.Address, command.Name);
            }
        }
    }

    private static bool IsPlain(SimpleCommand command) =>
        (command.Nesting & ~(CommandNesting.Group | CommandNesting.Subshell)) == 0 && command.Connector != CommandConnector.Or && !command.IsNegated;

    private static bool Extracts(SimpleCommand command, PlainFetch fetch)
    {
        if (command.Name is not ("tar" or "bsdtar") || command.Arguments.Count == 0)
        {
            return false;
        }

        var texts = command.Arguments.Select(argument => argument.Text).ToArray();
        var extracts = texts.Any(text => text is "--extract" or "--get" || (text is { Length: > 1 } && text[0] == '-' && text[1] != '-' && text.IndexOf('x') > 0))
            || (texts[0] is { Length: > 0 } first && first[0] != '-' && first.IndexOf('x') >= 0 && first.IndexOfAny(['.', '/']) < 0);
        return extracts && !texts.Any(IsPartial) && (fetch.File is null ? command.PipedFrom == fetch.Command : texts.Any(text => text is not null && PathText.Name(text) == fetch.File));
    }

    private static bool IsPartial(string? text) =>
        text is null || text.StartsWith("--strip", StringComparison.Ordinal) || text.StartsWith("--transform", StringComparison.Ordinal) || text.StartsWith("--wildcards", StringComparison.Ordinal)
        || text.StartsWith("--exclude", StringComparison.Ordinal) || text.StartsWith("--to-", StringComparison.Ordinal) || text.IndexOf('*') >= 0;
}
