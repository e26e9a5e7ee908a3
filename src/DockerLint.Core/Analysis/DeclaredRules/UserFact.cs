using DockerLint.Compose.Semantics;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Semantics;

namespace DockerLint.Analysis.DeclaredRules;

/// <summary>A user that is named.</summary>
internal sealed class UserFact : PlacedFact
{
    private readonly ResolvedValue value;

    private UserFact(FactSource source, TextSpan span, ResolvedValue value, InstructionSyntax? instruction, Service? service)
        : base(source, span, instruction, service) => this.value = value;

    public static SelectorSubject Definition { get; } = new("user", "a user that USER or a service names; the user in force at the end of a stage is an attribute of the stage")
    {
        Relations = Places,
        Find = FindAll,
        Attributes =
        [
            new("name", SelectorType.Text, "its name or number, without the group") { IsShown = true, Read = (fact, _) => Part(fact, 0) },
            new("group", SelectorType.Text, "the group behind the colon") { IsShown = true, Read = (fact, _) => Part(fact, 1) },
            new("root", SelectorType.Boolean, "whether it is `root` or `0`") { IsShown = true, Read = (fact, _) => AttributeValue.Of(((UserFact)fact).value.Text is { } text ? text.Trim().Split(':')[0] is "root" or "0" : (bool?)null) },
        ],
    };

    public override SelectorSubject Subject => Definition;

    private static IEnumerable<Fact> FindAll(FactSource source)
    {
        foreach (var user in source.Instructions.Select(fact => fact.Instruction).OfType<UserInstructionSyntax>())
        {
            yield return new UserFact(source, user.Value.Span, source.Resolve(user.Value, user), user, null);
        }

        foreach (var service in source.Compose?.Services ?? [])
        {
            if (service.User is { } user)
            {
                yield return new UserFact(source, user.ValueSpan, user.Value, null, service);
            }
        }
    }

    private static AttributeValue Part(Fact fact, int index)
    {
        if (((UserFact)fact).value.Text is not { } text)
        {
            return AttributeValue.Unknown;
        }

        var parts = text.Trim().Split(':');
        return AttributeValue.Of(index < parts.Length ? parts[index] : null);
    }
}
