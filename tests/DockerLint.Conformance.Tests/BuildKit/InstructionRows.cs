using System.Globalization;
using System.Text.Json;
using DockerLint.Dockerfile;
using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Grammars;

namespace DockerLint.Conformance.BuildKit;

/// <summary>Rows about single instructions and the values in them.</summary>
internal static class InstructionRows
{
    /// <summary>What comments say of stages and arguments.</summary>
    public static string? Comments(VectorRow row)
    {
        var model = DockerfileSemanticModel.Create(DockerfileSyntaxTree.ParseText(row.Text("dockerfile")));
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var stage in model.AllStages)
        {
            if (stage.From is { StageName: { } name } from)
            {
                found["stage " + name.ValueText] = DefinitionComments.Describe(from, name.ValueText) ?? string.Empty;
            }

            foreach (var arg in stage.Instructions.OfType<ArgInstructionSyntax>())
            {
                foreach (var key in arg.Declarations.Select(declaration => declaration.Key.ValueText))
                {
                    found[(stage.IsPseudo ? "meta-arg " : "arg ") + key] = DefinitionComments.Describe(arg, key) ?? string.Empty;
                }
            }
        }

        return Difference.Of("comments", Sorted(row.Map("comments")), Sorted(found));

        static IEnumerable<string> Sorted(Dictionary<string, string> comments) => comments.Select(item => item.Key + ": " + item.Value).Order(StringComparer.Ordinal);
    }

    /// <summary>The names of the flags that are written, each once.</summary>
    public static string? Flags(VectorRow row)
    {
        var instruction = DockerfileSyntaxTree.ParseText(row.Text("dockerfile")).Root.Instructions[^1];
        var expected = row.Json.EnumerateObject().First(member => member.Value.ValueKind == JsonValueKind.Array).Value.EnumerateArray().Select(flag => flag.GetString());
        return Difference.Of("flags", expected.Order(StringComparer.Ordinal), instruction.Flags.Select(flag => flag.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    public static string? HealthcheckInterval(VectorRow row) =>
        BuildCheck.Compare($"FROM scratch\nHEALTHCHECK --interval={row.Text("input")} CMD [\"/check\"]\n", !row.ExpectsError);

    public static string? Device(VectorRow row)
    {
        var device = RunDevice.Parse(row.Text("input"));
        return row.ExpectsError
            ? Difference.Of("refused", true, device.Problem is not null)
            : Difference.First(
                Difference.Of("problem", null, device.Problem?.Message),
                Difference.Of("name", row.Text("name"), device.Name),
                Difference.Of("required", row.Flag("required"), device.IsRequired));
    }

    /// <summary>The ports that the words of EXPOSE stand for.</summary>
    public static string? Expose(VectorRow row)
    {
        var ports = row.Texts("input").Select(ExposedPort.Parse).ToArray();
        var problem = ports.Select(port => port.Problem).FirstOrDefault(problem => problem is not null);
        if (row.ExpectsError)
        {
            return Difference.Of("refused", true, problem is not null);
        }

        var found = ports.SelectMany(port => port.Ports is { } range
            ? Enumerable.Range(range.First, range.Count).Select(number => number.ToString(CultureInfo.InvariantCulture) + "/" + port.Protocol)
            : []);
        return Difference.First(Difference.Of("problem", null, problem?.Message), Difference.Of("ports", row.Texts("expected").Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal)));
    }
}
