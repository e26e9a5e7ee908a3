using DockerLint.Analyzers.ScheduledJobs;

namespace DockerLint.Analyzers.Tests.ScheduledJobs;

public sealed class DJ1001_CronAsRootTests
{
    [Theory]
    [InlineData("services: {a: {image: \"x:1\", user: root, command: [\"[|cron|]\", \"-f\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", user: \"0\", command: [|crond|] -f}}")]
    public void Speaks(string markup) => RuleTest.Verify<CronAsRootAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: \"x:1\", command: cron -f}}")]
    [InlineData("services: {a: {image: \"x:1\", user: \"1000\", command: cron -f}}")]
    [InlineData("services: {a: {image: \"x:1\", user: root, command: supercronic /c}}")]
    [InlineData("services: {a: {image: \"x:1\", user: \"${U}\", command: cron -f}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<CronAsRootAnalyzer>(text, RuleTestOptions.Compose);

    [Theory]
    [InlineData("FROM x\nUSER root\nCMD [\"[|cron|]\", \"-f\"]")]
    [InlineData("FROM x\nUSER root\nRUN echo \"* * * * * root /job x\" > /etc/cron.d/x\nCMD [\"[|cron|]\", \"-f\"]")]
    [InlineData("FROM x\nUSER 0\nENTRYPOINT exec [|crond|] -f")]
    [InlineData("FROM x\nUSER root\nCMD [\"busybox\", \"[|crond|]\", \"-f\"]")]
    public void Speaks_in_a_Dockerfile(string markup) => RuleTest.Verify<CronAsRootAnalyzer>(markup);

    [Theory]
    [InlineData("FROM x\nCMD [\"cron\", \"-f\"]")]
    [InlineData("FROM x\nUSER root\nRUN echo \"*/5 * * * * app /job x\" > /etc/cron.d/x\nCMD [\"cron\", \"-f\"]")]
    [InlineData("FROM x\nUSER root\nRUN echo \"* * * * * /job\" > /var/spool/cron/crontabs/nobody\nCMD [\"crond\", \"-f\"]")]
    [InlineData("FROM x\nUSER 1000\nCMD [\"cron\", \"-f\"]")]
    [InlineData("FROM x\nUSER root\nCMD [\"supercronic\", \"/c\"]")]
    [InlineData("FROM x AS a\nUSER root\nCMD [\"cron\", \"-f\"]\nFROM y")]
    [InlineData("FROM x\nUSER root\nRUN echo \"* * * * * root gosu app /job\" > /etc/cron.d/x\nCMD [\"cron\", \"-f\"]")]
    [InlineData("FROM x\nUSER root\nCMD cron -f\nCMD serve")]
    public void IsSilent_in_a_Dockerfile(string text) => RuleTest.VerifySilent<CronAsRootAnalyzer>(text);
}
