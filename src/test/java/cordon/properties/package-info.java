/** Properties that hold in every world, tried in many that are made up from seeds; a failure names the seed. */
package cordon.properties;
