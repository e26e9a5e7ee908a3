using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Support;

/// <summary>Tells files for <c>docker stack deploy</c> from those for Compose.</summary>
internal static class SwarmFacts
{
    private static readonly string[] Keys = ["mode", "placement", "update_config", "rollback_config", "endpoint_mode"];

    /// <summary>Whether a file speaks of what only a swarm has: a mode, placement or updates of a service, or a network over several hosts.</summary>
    public static bool IsForSwarm(ComposeModel model) =>
        model.Networks.Any(network => network.Driver?.Value.Text == "overlay")
        || model.Services.Any(service => service.Deploy is { } deploy && Keys.Any(deploy.Has));
}
