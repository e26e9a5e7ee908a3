using DockerLint.Compose.Semantics;
using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Grammars;
using System.Globalization;

namespace DockerLint.Analyzers.Project;

/// <summary>Reports published ports that the image does not expose.</summary>
[Analyzer]
public sealed class PortNotExposedAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DX1018.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DX1018", "Published port that the image does not expose")
    {
        Message = "the Dockerfile exposes {0} and not {1}, to which '{2}' leads",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Documentation = """
            EXPOSE says on which ports the program of an image listens. A mapping to another one often leads nowhere. The rule speaks
            where the Dockerfile has an EXPOSE and its base is not known to listen by itself; a port that stands in the environment,
            the command or `expose` of the service counts as listened on.

            ```yaml bad
            services:
              web:
                ports: ["[|127.0.0.1:8080:8000|]"]
                build:
                  dockerfile_inline: |
                    FROM node:22
                    EXPOSE 3000
                    CMD ["node", "server.js"]
            ```

            ```yaml good
            services:
              web:
                ports: ["127.0.0.1:8080:3000"]
                build:
                  dockerfile_inline: |
                    FROM node:22
                    EXPOSE 3000
                    CMD ["node", "server.js"]
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        var service = context.Service;
        if (service is not { HasOtherSources: false, Ports.Count: > 0, Build: { } build } || context.Dockerfile is not { } dockerfile
            || BuiltStages.Of(dockerfile, build) is not { Facts: not null } stage || Exposed(stage) is not { Count: > 0 } exposed)
        {
            return;
        }

        foreach (var port in service.Ports)
        {
            if (port is { TargetPorts: { Count: 1 } target, Mapping: null or { Problem: null } } && !exposed.Any(item => item.Ports.Contains(target.First) && (item.Protocol == port.Protocol.Text || !port.Protocol.IsKnown)) && !IsMentioned(service, stage, target.First))
            {
                context.Report(Descriptor, port.Place(), string.Join(", ", exposed.Select(item => item.Protocol == "tcp" ? item.Ports.ToString() : item.Ports + "/" + item.Protocol)), target.First, port.DisplayName());
            }
        }
    }

    // Null when a port is not known.
    private static List<(PortRange Ports, string Protocol)>? Exposed(Stage stage)
    {
        var ports = new List<(PortRange Ports, string Protocol)>();
        foreach (var expose in stage.EffectiveInstructions.OfType<ExposeInstructionSyntax>())
        {
            var known = new List<(PortRange Ports, string Protocol)>();
            foreach (var (_, port, _) in ExposedPorts.Read(stage.Model, expose))
            {
                if (port.Ports is { } range)
                {
                    known.Add((range, port.Protocol));
                }
            }

            if (known.Count < expose.Ports.Count)
            {
                return null;
            }

            ports.AddRange(known);
        }

        return ports;
    }

    // A debugger's port is nothing that the image says.
    private static bool IsMentioned(Service service, Stage stage, int port)
    {
        var text = port.ToString(CultureInfo.InvariantCulture);
        var arguments = service.CommandScripts.SelectMany(script => script.Commands).SelectMany(command => command.Arguments).ToArray();
        var values = service.Environment.Select(entry => entry.Value).Concat(service.GetValues("expose")).OfType<ComposeValue>().Select(value => value.Value)
            .Concat(arguments.Select(argument => argument.Value)).Concat(stage.Facts?.Environment.Values.Where(value => value.IsKnown) ?? []);
        return service.EnvFile.Count > 0 || stage.EffectiveInstructions.OfType<EnvInstructionSyntax>().Any(env => env.ToString().Contains(text))
            || arguments.Any(argument => argument.Text is { } word && (word.Contains("inspect") || word.Contains("debug") || word.Contains("jdwp"))) || values.Any(value => !value.IsKnown || value.Text?.Contains(text) is true);
    }
}
