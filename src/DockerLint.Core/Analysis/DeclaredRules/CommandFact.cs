using DockerLint.Compose.Semantics;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Semantics;
using DockerLint.Shell.Semantics;

namespace DockerLint.Analysis.DeclaredRules;

/// <summary>A command of a shell text, behind its wrappers.</summary>
internal sealed class CommandFact : PlacedFact
{
    private readonly SimpleCommand command;
    private CommandFlags? flags;

    private CommandFact(FactSource source, SimpleCommand command, InstructionSyntax? instruction, Service? service)
        : base(source, command.NameArgument?.Span ?? command.Span, instruction, service) => this.command = command;

    public static SelectorSubject Definition { get; } = new("command", "a command of RUN, CMD, ENTRYPOINT, HEALTHCHECK and services, also behind `sudo`, `env` and the like and inside of `sh -c`")
    {
        Relations = Places,
        Find = source => source.Commands,
        Attributes =
        [
            new("name", SelectorType.Text, "the name of the program, without its path and behind all wrappers") { IsShown = true, Read = (fact, _) => AttributeValue.OfKnown(Of(fact).Name) },
            new("flag", SelectorType.Text, "the names of its options with their dashes; with a key the value of that option") { Keys = SelectorKeys.Optional, IsList = true, Read = (fact, key) => ((CommandFact)fact).Flags.Read(key) },
            new("argument", SelectorType.Text, "what the program gets behind its name, options included") { IsList = true, Read = (fact, _) => AttributeValue.Of(Of(fact).Arguments.Select(argument => argument.Value), !Of(fact).Arguments.Any(argument => argument.MayBeSeveral)) },
            new("wrapper", SelectorType.Text, "the programs in front that only run it, such as `sudo`") { IsShown = true, IsList = true, Read = (fact, _) => AttributeValue.Of(Of(fact).Wrappers.Select(wrapper => ResolvedValue.Known(wrapper.Name))) },
        ],
    };

    public override SelectorSubject Subject => Definition;

    public CommandFlags Flags => flags ??= new CommandFlags(command);

    public static IEnumerable<CommandFact> FindAll(FactSource source)
    {
        foreach (var instruction in source.Instructions)
        {
            // The scripts of an ONBUILD are those of its trigger.
            foreach (var script in instruction.Instruction is OnbuildInstructionSyntax || source.Dockerfile is null ? [] : source.Dockerfile.GetScripts(instruction.Instruction))
            {
                foreach (var command in script.Commands.Where(command => !command.HasNoProgram))
                {
                    yield return new CommandFact(source, command, instruction.Instruction, null);
                }
            }
        }

        foreach (var service in source.Services)
        {
            foreach (var command in service.Service.CommandScripts.Concat(service.Service.HealthcheckScripts).SelectMany(script => script.Commands).Where(command => !command.HasNoProgram))
            {
                yield return new CommandFact(source, command, null, service.Service);
            }
        }
    }

    private static SimpleCommand Of(Fact fact) => ((CommandFact)fact).command;
}
