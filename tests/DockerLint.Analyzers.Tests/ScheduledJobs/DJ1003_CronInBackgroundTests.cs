using DockerLint.Analyzers.ScheduledJobs;

namespace DockerLint.Analyzers.Tests.ScheduledJobs;

public sealed class DJ1003_CronInBackgroundTests
{
    [Theory]
    [InlineData("services: {a: {image: \"x:1\", command: [|cron|]}}")]
    [InlineData("services: {a: {image: \"x:1\", command: [\"[|crond|]\", \"-l\", \"2\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", entrypoint: [\"sh\", \"-c\", \"env > /e && [|cron|]\"]}}")]
    public void Speaks(string markup) => RuleTest.Verify<CronInBackgroundAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: \"x:1\", command: cron -f}}")]
    [InlineData("services: {a: {image: \"x:1\", command: crond -n}}")]
    [InlineData("services: {a: {image: \"x:1\", command: [\"sh\", \"-c\", \"cron && exec serve\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", command: cron $OPTIONS}}")]
    [InlineData("services: {a: {image: \"x:1\", command: crond -l2 -f}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<CronInBackgroundAnalyzer>(text, RuleTestOptions.Compose);

    [Theory]
    [InlineData("FROM x\nCMD [\"[|cron|]\"]")]
    [InlineData("FROM x\nCMD [|service cron start|]")]
    [InlineData("FROM x\nENTRYPOINT [\"[|crond|]\"]")]
    [InlineData("FROM x\nENTRYPOINT [\"[|crond|]\"]\nCMD [\"-l\", \"2\"]")]
    public void Speaks_in_a_Dockerfile(string markup) => RuleTest.Verify<CronInBackgroundAnalyzer>(markup);

    [Theory]
    [InlineData("FROM x\nCMD [\"cron\", \"-f\"]")]
    [InlineData("FROM x\nENTRYPOINT [\"crond\"]\nCMD [\"-f\", \"-d8\"]")]
    [InlineData("FROM x\nCMD cron && tail -f /log")]
    [InlineData("FROM x\nRUN service cron start")]
    [InlineData("FROM x\nENTRYPOINT [\"/init\"]\nCMD [\"cron\"]")]
    [InlineData("FROM x\nCMD [\"cron\"]\nCMD [\"serve\"]")]
    [InlineData("FROM x\nCMD crond -f -d 8")]
    public void IsSilent_in_a_Dockerfile(string text) => RuleTest.VerifySilent<CronInBackgroundAnalyzer>(text);
}
