package cordon.cli;

import cordon.experiment.BuildInfo;
import picocli.CommandLine.IVersionProvider;

/** Which Cordon this is, for {@code --version}. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        BuildInfo build = BuildInfo.current();
        return new String[] {"cordon " + build.version() + " (commit " + build.commit() + ")"};
    }
}
