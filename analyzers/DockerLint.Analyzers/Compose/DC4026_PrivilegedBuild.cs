namespace DockerLint.Analyzers.Compose;

/// <summary>Reports builds with rights over the host.</summary>
[Analyzer(Words = "build")]
public sealed class PrivilegedBuildAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC4026.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC4026", "Build with rights over the host")
    {
        Message = "'{0}' gives every RUN of the build {1}",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            `build.privileged` and the entitlement `security.insecure` run the commands of a Dockerfile with all rights on the
            builder, which are those of the host for most people. Packages that are installed there run with them too.

            ```yaml bad
            services:
              web:
                build:
                  context: .
                  [|privileged|]: true
            ```

            ```yaml good
            services:
              web:
                build:
                  context: .
            ```
            """,
    };

    /// <summary>DC4027.</summary>
    public static readonly DiagnosticDescriptor Network = new("DC4027", "Build in the network of the host")
    {
        Message = "'{0}' lets every RUN of the build reach what listens on the host",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Documentation = """
            In the network of the host the commands of a build, and the packages that it installs, reach services that listen on
            `localhost` only.

            ```yaml bad
            services:
              web:
                build:
                  context: .
                  {|DC4027:network|}: host
            ```

            ```yaml good
            services:
              web:
                build:
                  context: .
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor, Network];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        if (context.Service.Build is not { } build)
        {
            return;
        }

        if (build.GetValue("privileged")?.Boolean is true)
        {
            context.Report(Descriptor, build.KeySpan("privileged"), "privileged", "all rights of the builder");
        }

        foreach (var entitlement in build.GetValues("entitlements"))
        {
            if (entitlement.Value.Text == "security.insecure")
            {
                context.Report(Descriptor, entitlement.TextSpan(), entitlement.Text, "all rights of the builder, if it asks for them");
            }
            else if (entitlement.Value.Text == "network.host")
            {
                context.Report(Network, entitlement.TextSpan(), entitlement.Text);
            }
        }

        if (build.GetValue("network")?.Value.Text == "host")
        {
            context.Report(Network, build.KeySpan("network"), "network: host");
        }
    }
}
