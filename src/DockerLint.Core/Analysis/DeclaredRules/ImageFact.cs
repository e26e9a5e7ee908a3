using DockerLint.Compose.Semantics;
using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Grammars;

namespace DockerLint.Analysis.DeclaredRules;

/// <summary>A place that names an image which is taken from elsewhere.</summary>
internal sealed class ImageFact : PlacedFact
{
    private readonly ImageReference image;
    private readonly StageReference? reference;

    public ImageFact(FactSource source, StageReference reference, ImageReference image)
        : base(source, reference.Span, reference.Instruction, null)
    {
        this.reference = reference;
        this.image = image;
    }

    private ImageFact(FactSource source, Service service, ComposeValue value)
        : base(source, value.ValueSpan, null, service) => image = ImageReference.Parse(value.Value);

    public static SelectorSubject Definition { get; } = new("image", "an image that is taken from elsewhere, by FROM, `--from`, a mount, or a service without a build; neither a stage nor `scratch`")
    {
        Relations = Places,
        Find = FindAll,
        Attributes =
        [
            new("reference", SelectorType.Text, "the whole of it, variables replaced") { IsShown = true, Read = (fact, _) => AttributeValue.Of(Of(fact).Value) },
            new("name", SelectorType.Text, "its name as people write it, without tag and digest") { IsShown = true, Read = (fact, _) => AttributeValue.OfKnown(Of(fact).FamiliarName) },
            new("registry", SelectorType.Text, "its registry with its port; that of Docker Hub, " + ImageReference.DefaultRegistry + ", when none is written") { IsShown = true, IgnoresCase = true, Read = (fact, _) => AttributeValue.OfKnown(Of(fact).RegistryHost) },
            new("repository", SelectorType.Text, "its path in the registry") { IsShown = true, Read = (fact, _) => AttributeValue.OfKnown(Of(fact).RepositoryPath) },
            new("tag", SelectorType.Text, "its tag") { IsShown = true, Read = (fact, _) => Part(Of(fact).HasTag, Of(fact).TagValue) },
            new("digest", SelectorType.Text, "its digest with the algorithm") { IsShown = true, Read = (fact, _) => Part(Of(fact).HasDigest, Of(fact).DigestValue) },
            new("platform", SelectorType.Text, "the platform that FROM or the service asks for") { IsShown = true, Read = (fact, _) => ((ImageFact)fact).ReadPlatform() },
            new("place", SelectorType.Text, "what names it: `from`, `copy`, `mount` or `service`") { IsShown = true, Read = (fact, _) => AttributeValue.Of(((ImageFact)fact).Place) },
        ],
    };

    public override SelectorSubject Subject => Definition;

    private string Place => reference?.Kind switch
    {
        null => "service",
        StageReferenceKind.From => "from",
        StageReferenceKind.CopyFrom => "copy",
        _ => "mount",
    };

    /// <summary>The image of a service; null when it has none, or builds it.</summary>
    public static ImageFact? Of(FactSource source, Service service) =>
        service.Image is { } value && !service.Has("build") && !service.Has("extends") ? new ImageFact(source, service, value) : null;

    private static ImageReference Of(Fact fact) => ((ImageFact)fact).image;

    private static IEnumerable<Fact> FindAll(FactSource source)
    {
        foreach (var reference in (source.Dockerfile?.AllStages ?? []).SelectMany(stage => stage.AllReferences))
        {
            if (reference is { Image: { } image, Target: null, IsNamedContext: false, PossibleTargets.Count: 0 } && image.IsScratch == false && image.IsValid != false)
            {
                yield return new ImageFact(source, reference, image);
            }
        }

        foreach (var service in source.Compose?.Services ?? [])
        {
            if (Of(source, service) is { } image)
            {
                yield return image;
            }
        }
    }

    private static AttributeValue Part(bool? isThere, DockerLint.Semantics.ResolvedValue value) => isThere switch
    {
        true => AttributeValue.Of(value),
        false => AttributeValue.Absent,
        _ => AttributeValue.Unknown,
    };

    private AttributeValue ReadPlatform() => reference?.Instruction is FromInstructionSyntax from
        ? AttributeValue.Of(from.GetFlag("platform")?.Value is { } value ? Source.Resolve(value, from) : null)
        : AttributeValue.Of(Service?.Platform?.Value);
}
