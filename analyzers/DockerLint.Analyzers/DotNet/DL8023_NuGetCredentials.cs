namespace DockerLint.Analyzers.DotNet;

/// <summary>Reports package sources whose credentials are copied.</summary>
[Analyzer]
public sealed class NuGetCredentialsAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL8023.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL8023", "Credentials of a package source end up in the image")
    {
        Message = "'{0}' holds the password of a package source, and stays in the image",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            A `NuGet.config` with `ClearTextPassword` that is copied is in a layer for ever, also when a later RUN removes it, and the build cache
            of everyone who builds holds it. Mount it for the restore: `RUN --mount=type=secret,id=nuget,target=/root/.nuget/NuGet/NuGet.Config dotnet restore`.

            Silent where the password is a variable (`%NUGET_TOKEN%`), and for stages of which nothing but chosen paths is copied further is no
            exception: the cache keeps them. Passwords on the command line are DL5004, in ARG and ENV DL5001.

            ```xml file=NuGet.config
            <configuration>
              <packageSourceCredentials>
                <feed>
                  <add key="Username" value="build" />
                  <add key="ClearTextPassword" value="Xk29vLq8Zt41" />
                </feed>
              </packageSourceCredentials>
            </configuration>
            ```

            ```dockerfile bad
            FROM mcr.microsoft.com/dotnet/sdk:9.0
            WORKDIR /src
            COPY [|NuGet.config|] .
            RUN dotnet restore
            ```

            ```dockerfile good
            FROM mcr.microsoft.com/dotnet/sdk:9.0
            WORKDIR /src
            RUN --mount=type=secret,id=nuget,target=/root/.nuget/NuGet/NuGet.Config dotnet restore
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDotNetAction(Analyze);

    private static void Analyze(DockerfileAnalysisContext context, DotNetBuild build)
    {
        if (build.Files is not { } files || build.Context is not { } folder)
        {
            return;
        }

        var seen = new HashSet<TextSpan>();
        foreach (var stage in context.DockerfileModel.Stages)
        {
            foreach (var copy in files.Copies(stage, int.MaxValue))
            {
                if (copy.Argument is not { } argument || !stage.Instructions.Contains(copy.Instruction))
                {
                    continue;
                }

                var path = copy.IsFolder ? folder.GetEntries(copy.Source).FirstOrDefault(entry => IsConfiguration(entry.Path))?.Path : copy.Source;
                if (path is not null && IsConfiguration(path) && folder.IsIgnored(path) == false && HoldsPassword(folder.ReadText(path)?.ToString()) && seen.Add(argument.Span))
                {
                    context.Report(Descriptor, argument.Span, path);
                }
            }
        }
    }

    private static bool IsConfiguration(string path) => PathText.Name(path).Equals("nuget.config", StringComparison.OrdinalIgnoreCase);

    // The value only tells whether it is one; it is never shown.
    private static bool HoldsPassword(string? text)
    {
        var key = text?.IndexOf("\"ClearTextPassword\"", StringComparison.OrdinalIgnoreCase) ?? -1;
        var value = key < 0 ? -1 : text?.IndexOf("value=\"", key, StringComparison.OrdinalIgnoreCase) ?? -1;
        var start = value + "value=\"".Length;
        return value >= 0 && text is not null && start < text.Length && text[start] is not ('"' or '%' or '$' or '#' or '{' or '<' or '&');
    }
}
