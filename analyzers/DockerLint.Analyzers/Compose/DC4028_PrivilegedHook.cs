using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports hooks with more rights than their service.</summary>
[Analyzer(Words = "post_start pre_stop watch")]
public sealed class PrivilegedHookAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC4028.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC4028", "Hook with more rights than its service")
    {
        Message = "this {0} hook runs {1}, which '{2}' itself does not",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            Hooks and commands of `develop.watch` run in the container of the service. With `privileged` they have all rights on the host.
            Mostly a volume belongs to another user: give it to the right one once.

            ```yaml bad
            services:
              web:
                image: example/web:1.2
                user: "1000"
                post_start:
                  - command: chown -R 1000 /data
                    [|privileged|]: true
            ```

            ```yaml good
            services:
              web:
                image: example/web:1.2
                user: "1000"
                post_start:
                  - command: ./warm-up
            ```
            """,
    };

    /// <summary>DC4040.</summary>
    public static readonly DiagnosticDescriptor Root = new("DC4040", "Hook as root of a service with a user of its own")
    {
        Message = "this {0} hook runs as root, which '{1}' itself does not",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Documentation = """
            Changing the owner of a volume is what such hooks are mostly for. It works in the image, too, and then nothing in the container
            starts as root. Privileged hooks are DC4028.

            ```yaml bad
            services:
              web:
                image: example/web:1.2
                user: "1000"
                post_start:
                  - command: chown -R 1000 /data
                    user: {|DC4040:root|}
            ```

            ```yaml good
            services:
              web:
                image: example/web:1.2
                user: "1000"
                post_start:
                  - command: ./warm-up
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor, Root];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        var service = context.Service;
        foreach (var kind in new[] { "post_start", "pre_stop" })
        {
            foreach (var hook in service.GetObjects(kind))
            {
                Check(context, hook, kind, NeverRoot(service));
            }
        }

        foreach (var rule in service.GetObject("develop")?.GetObjects("watch") ?? [])
        {
            if (rule.GetObject("exec") is { } exec)
            {
                Check(context, exec, "watch", NeverRoot(service));
            }
        }
    }

    private static void Check(ServiceAnalysisContext context, ComposeObject hook, string kind, bool isServiceOfAnotherUser)
    {
        var service = context.Service;
        if (hook.GetValue("privileged")?.Boolean is true && service.Privileged is null or { Boolean: false })
        {
            context.Report(Descriptor, hook.KeySpan("privileged"), kind, "with all rights on the host", service.Name);
        }
        else if (isServiceOfAnotherUser && hook.GetValue("user") is { Value.Text: { } user } value && IsRoot(user))
        {
            context.Report(Root, value.TextSpan(), kind, service.Name);
        }
    }

    private static bool NeverRoot(Service service) => service.User is { Value.Text: { Length: > 0 } user } && !IsRoot(user);

    private static bool IsRoot(string user) => user.Split(':')[0] is "root" or "0";
}
