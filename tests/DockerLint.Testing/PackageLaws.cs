using System.Reflection;
using DockerLint.Analysis;
using DockerLint.Diagnostics;

namespace DockerLint.Testing;

/// <summary>What must hold for an assembly whose rules hosts load.</summary>
internal static class PackageLaws
{
    public static void Check(Assembly assembly)
    {
        var analyzers = assembly.GetTypes().Where(type => type.IsDefined(typeof(AnalyzerAttribute), inherit: false)).ToArray();
        if (analyzers.Length == 0)
        {
            throw new RuleTestException($"No class of {assembly.GetName().Name} has the attribute [Analyzer], so a host finds no rule in it.");
        }

        if (assembly.GetTypes().FirstOrDefault(type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type) && !analyzers.Contains(type)) is { } forgotten)
        {
            throw new RuleTestException($"{forgotten} lacks the attribute [Analyzer], so no host finds it.");
        }

        var owners = new Dictionary<string, Type>(StringComparer.Ordinal);
        foreach (var type in analyzers)
        {
            var registration = RuleDiscovery.FromType(type);
            if (registration.Languages.Count == 0)
            {
                throw new RuleTestException($"The Initialize of {type} registers no action for Dockerfiles or Compose files.");
            }

            foreach (var rule in registration.Rules)
            {
                CheckId(rule.Id, type, owners);
            }

            RuleTest.VerifyDocumentation(type);
        }
    }

    private static void CheckId(string id, Type type, Dictionary<string, Type> owners)
    {
        if (RuleIdForm.OwnerOf(id) is { } owner)
        {
            throw new RuleTestException($"{type} reports {id}: such ids belong to {owner}, and no host runs the rule. Choose other letters.");
        }

        if (owners.TryGetValue(id, out var other))
        {
            throw new RuleTestException($"{type} and {other} both report {id}.");
        }

        owners.Add(id, type);
    }
}
